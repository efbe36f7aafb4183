/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.sql.schema.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a model's table.
 *
 * @param member the component of the model: {@code author}
 * @param name the column in the database: {@code author_id}
 * @param type its type
 * @param nullable whether a row may have no value there
 * @param sensitive whether its values are kept out of messages, logs and events
 */
public record ModelColumn(
    String member, String name, ColumnType type, boolean nullable, boolean sensitive) {

  /** As of any record, with the name first: columns are looked for in lists at each write. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ModelColumn that
            && name.equals(that.name)
            && member.equals(that.member)
            && nullable == that.nullable
            && sensitive == that.sensitive
            && type.equals(that.type));
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
