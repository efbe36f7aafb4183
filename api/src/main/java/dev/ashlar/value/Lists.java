/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.value;

import dev.ashlar.ValidationException;
import dev.ashlar.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Checks the elements of lists. */
final class Lists {

  private Lists() {}

  static <E> List<E> checked(String label, List<? extends E> values, UnaryOperator<E> element) {
    List<E> checked = new ArrayList<>(values.size());
    for (E value : values) {
      try {
        checked.add(checked(value, element));
      } catch (ValidationException refused) {
        throw new ValidationException(violations(label, values, element));
      }
    }
    return Collections.unmodifiableList(checked);
  }

  private static <E> E checked(@Nullable E value, UnaryOperator<E> element) {
    if (value == null) {
      throw Values.refused("", "is null, but elements are values", "Leave it out.");
    }
    return element.apply(value);
  }

  /** Of all elements, asked once more when one is known to be refused. */
  private static <E> List<Violation> violations(
      String label, List<? extends E> values, UnaryOperator<E> element) {
    List<Violation> violations = new ArrayList<>();
    int index = 0;
    for (E value : values) {
      String place = at(label, index++);
      try {
        checked(value, element);
      } catch (ValidationException refused) {
        refused
            .violations()
            .forEach(each -> violations.add(new Violation(place, each.problem(), each.remedy())));
      }
    }
    return violations;
  }

  private static String at(String label, int index) {
    return "%s[%s]".formatted(label, index);
  }
}
