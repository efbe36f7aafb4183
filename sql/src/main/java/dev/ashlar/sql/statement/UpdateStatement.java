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
 * @param returning what is wanted of each changed row; null for nothing
 */
public record UpdateStatement(WrittenRows rows, List<Assignment> set, @Nullable Columns returning)
    implements Statement {

  /** Copies the list. */
  public UpdateStatement {
    set = List.copyOf(set);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.update(this);
  }
}
