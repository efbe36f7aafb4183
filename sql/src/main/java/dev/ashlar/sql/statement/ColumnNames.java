/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The names of columns in their order. It remembers how they were written last, since the columns
 * of a table are written again and again.
 */
public final class ColumnNames {

  private final List<String> list;
  private volatile @Nullable Written bare;
  private volatile @Nullable Written prefixed;

  /** These names, without quotes. */
  public ColumnNames(List<String> names) {
    list = List.copyOf(names);
  }

  /** The names, unmodifiable. */
  public List<String> list() {
    return list;
  }

  /**
   * All with commas, each behind the prefix.
   *
   * @param style whose quotes these are
   */
  public String written(Object style, String prefix, UnaryOperator<String> quote) {
    Written known = prefix.isEmpty() ? bare : prefixed;
    if (known == null || known.style != style || !known.prefix.equals(prefix)) {
      StringBuilder text = new StringBuilder();
      for (String name : list) {
        text.append(text.isEmpty() ? "" : ", ").append(prefix).append(quote.apply(name));
      }
      known = new Written(style, prefix, text.toString());
      if (prefix.isEmpty()) {
        bare = known;
      } else {
        prefixed = known;
      }
    }
    return known.text;
  }

  /** Equal to those with equal names in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ColumnNames names && list.equals(names.list);
  }

  @Override
  public int hashCode() {
    return list.hashCode();
  }

  @Override
  public String toString() {
    return list.toString();
  }

  private record Written(Object style, String prefix, String text) {}
}
