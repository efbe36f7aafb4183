/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes rows.
 *
 * @param from rows of which each changes the one that the condition finds for it; null for none
 * @param returning what is wanted of each changed row; null for nothing
 */
public record UpdateStatement(
    WrittenRows rows, List<Assignment> set, @Nullable ArrayRows from, @Nullable Columns returning)
    implements Statement {

  /** Copies the list. */
  public UpdateStatement {
    set = List.copyOf(set);
  }

  /** Changes rows, each in the same way. */
  public UpdateStatement(WrittenRows rows, List<Assignment> set, @Nullable Columns returning) {
    this(rows, set, null, returning);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.update(this);
  }
}
