/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows together that have equal values.
 *
 * @param by the values; empty where all rows are one group
 * @param having what a group fulfils; null for nothing
 */
public record Grouping(List<Operand> by, @Nullable Predicate having) implements Clause {

  /** Copies the list. */
  public Grouping {
    by = List.copyOf(by);
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    by.forEach(each -> each.eachColumn(visitor));
    if (having != null) {
      having.eachColumn(visitor);
    }
  }
}
