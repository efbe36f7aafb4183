/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.schema.ColumnType;
import java.util.function.Consumer;

/**
 * A column of one of the tables that a statement reads or writes.
 *
 * @param table where it stands
 * @param name its name in the database, without quotes
 * @param type its type
 * @param isNullable whether a row may have no value there
 * @param isSensitive whether its values are kept out of messages
 * @param member what it is called at that place in messages: {@code email}
 */
public record Column(
    TableReference table,
    String name,
    ColumnType type,
    boolean isNullable,
    boolean isSensitive,
    String member)
    implements Operand {

  /** A column of the same name elsewhere. */
  public Column at(TableReference other) {
    return new Column(other, name, type, isNullable, isSensitive, member);
  }

  @Override
  public String label() {
    return table.path() + "." + member;
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    visitor.accept(this);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.column(this);
  }
}
