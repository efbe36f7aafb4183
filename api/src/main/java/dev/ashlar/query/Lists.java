/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

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
      checked.add(checked(label, checked.size(), value, element));
    }
    return Collections.unmodifiableList(checked);
  }

  private static <E> E checked(
      String label, int index, @Nullable E value, UnaryOperator<E> element) {
    if (value == null) {
      throw Values.refused(at(label, index), "is null, but elements are values", "Leave it out.");
    }
    try {
      return element.apply(value);
    } catch (ValidationException refused) {
      throw new ValidationException(
          refused.violations().stream()
              .map(each -> new Violation(at(label, index), each.problem(), each.remedy()))
              .toList());
    }
  }

  private static String at(String label, int index) {
    return "%s[%s]".formatted(label, index);
  }
}
