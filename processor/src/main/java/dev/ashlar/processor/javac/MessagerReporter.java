/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.javac;

import dev.ashlar.processor.problem.Problem;
import dev.ashlar.processor.problem.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;

/** Prints problems through javac, each at its place. */
public final class MessagerReporter {

  private final Messager messager;
  private final ElementOrigin places;

  /** Prints to the messager, finding places among the elements of this round. */
  public MessagerReporter(Messager messager, Elements elements) {
    this.messager = messager;
    this.places = new ElementOrigin(elements);
  }

  /**
   * Prints all, type by type, and within a type in the order of the source; of those at one place,
   * the earlier ones first.
   */
  public void report(List<Problem> problems) {
    problems.stream()
        .map(problem -> new Found(problem, places.find(problem.origin())))
        .sorted(
            Comparator.comparing((Found found) -> found.problem().origin().type())
                .thenComparing(Found::place))
        .forEach(this::print);
  }

  private void print(Found found) {
    Problem problem = found.problem();
    Diagnostic.Kind kind =
        problem.severity() == Severity.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    Optional<Element> element = found.place().element();
    Optional<AnnotationMirror> annotation = found.place().annotation();
    Optional<AnnotationValue> value = found.place().value();
    if (element.isEmpty()) {
      messager.printMessage(kind, problem.text());
    } else if (annotation.isEmpty()) {
      messager.printMessage(kind, problem.text(), element.get());
    } else if (value.isEmpty()) {
      messager.printMessage(kind, problem.text(), element.get(), annotation.get());
    } else {
      messager.printMessage(kind, problem.text(), element.get(), annotation.get(), value.get());
    }
  }

  /** A problem, and where it is. */
  private record Found(Problem problem, Place place) {}
}
