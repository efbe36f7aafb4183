/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.javac;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * What a compilation was given, in all rounds so far: by name, since elements do not outlive a
 * round.
 */
public final class Roots {

  private final Set<String> names = new HashSet<>();
  private boolean areStarted;
  private boolean haveClassFiles;

  /** Of no round yet. */
  public Roots() {}

  /** Adds those of a round. Class files can be named to the first one only. */
  public void add(Elements elements, Set<? extends Element> roots) {
    Set<TypeElement> types = ElementFilter.typesIn(Set.copyOf(roots));
    if (!areStarted) {
      areStarted = true;
      haveClassFiles =
          types.stream()
              .anyMatch(type -> !HasSource.ask(elements, type).orElse(!HasSource.hidesNames(type)));
    }
    types.forEach(type -> names.add(type.getQualifiedName().toString()));
  }

  /**
   * The types that this compiler was given and says not to have. javac enters a source under the
   * name of a class that it has missed before, when a class file of an earlier build named it, and
   * keeps the mark of the missing class: it takes each use for good, and shows it to no processor.
   */
  public List<String> lost(Elements elements) {
    return names.stream().filter(name -> elements.getTypeElement(name) == null).sorted().toList();
  }

  /**
   * Whether a type of which there is no other {@link HasSource#ask answer} is compiled from source.
   * Where one root is a class file, this one may be, too.
   */
  boolean haveSource(TypeElement type) {
    return !haveClassFiles && names.contains(outermost(type).getQualifiedName().toString());
  }

  private static TypeElement outermost(TypeElement type) {
    return Stream.iterate(
            (Element) type, TypeElement.class::isInstance, Element::getEnclosingElement)
        .map(TypeElement.class::cast)
        .reduce(type, (inner, outer) -> outer);
  }
}
