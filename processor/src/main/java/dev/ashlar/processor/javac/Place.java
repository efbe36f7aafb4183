/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.javac;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * A place in the source, as the compiler is told it.
 *
 * @param element the type, the package or the field; empty where the compiler knows none of them
 * @param annotation the annotation of the element, if it is about one
 * @param value what the annotation says, if it is about that
 * @param order the numbers of field, annotation, attribute and element of a list, in the order of
 *     the source, each -1 where it is about none
 */
record Place(
    Optional<Element> element,
    Optional<AnnotationMirror> annotation,
    Optional<AnnotationValue> value,
    List<Integer> order)
    implements Comparable<Place> {

  Place {
    order = List.copyOf(order);
  }

  @Override
  public int compareTo(Place other) {
    for (int step = 0; step < order.size(); step++) {
      int compared = order.get(step).compareTo(other.order.get(step));
      if (compared != 0) {
        return compared;
      }
    }
    return 0;
  }
}
