/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Bind;
import dev.ashlar.sql.schema.ColumnType;

/** A column of one of the tables that a query reads. */
record Operand(Source source, ModelColumn column) implements Argument {

  @Override
  public void write(SqlText out) {
    out.column(source, column);
  }

  boolean isNullable() {
    return column.nullable() || source.isOptional();
  }

  boolean isDecimal() {
    return column.type().kind() == ColumnType.Kind.DECIMAL;
  }

  /** The value for a comparison with this column, hidden where the column is sensitive. */
  Bind bound(Bind value) {
    return column.sensitive() ? value.sensitive() : value;
  }

  /** The field as messages name it: {@code "Post.author.email"}. */
  String label() {
    return source.path() + "." + column.member();
  }
}
