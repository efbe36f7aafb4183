/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import org.jspecify.annotations.Nullable;

/**
 * Removes rows.
 *
 * @param returning what is wanted of each removed row; null for nothing
 */
public record DeleteStatement(WrittenRows rows, @Nullable Columns returning) implements Statement {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.delete(this);
  }
}
