/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Rows by the key of the row that they belong to, those of each in the order of adding. */
final class Groups<T> {

  private static final int FEW = 4;

  private final Map<Object, List<T>> groups = new HashMap<>();

  void add(Object owner, T row) {
    groups.computeIfAbsent(owner, key -> new ArrayList<>(FEW)).add(row);
  }

  List<T> of(Object owner) {
    return groups.getOrDefault(owner, List.of());
  }

  /** Puts another row in the place of each one. */
  void replaceAll(UnaryOperator<T> other) {
    groups.values().forEach(rows -> rows.replaceAll(other));
  }
}
