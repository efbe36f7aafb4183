/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.javac;

import dev.ashlar.processor.problem.Problem;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.problem.Severity;
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

  /** Prints all, sorted. */
  public void report(Problems problems) {
    problems.sorted().forEach(this::print);
  }

  private void print(Problem problem) {
    Diagnostic.Kind kind =
        problem.severity() == Severity.ERROR ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    Optional<Element> element = places.element(problem.origin());
    if (element.isEmpty()) {
      messager.printMessage(kind, problem.text());
      return;
    }
    Optional<? extends AnnotationMirror> annotation =
        places.annotation(element.get(), problem.origin());
    if (annotation.isEmpty()) {
      messager.printMessage(kind, problem.text(), element.get());
      return;
    }
    Optional<? extends AnnotationValue> value = places.value(annotation.get(), problem.origin());
    if (value.isEmpty()) {
      messager.printMessage(kind, problem.text(), element.get(), annotation.get());
    } else {
      messager.printMessage(kind, problem.text(), element.get(), annotation.get(), value.get());
    }
  }
}
