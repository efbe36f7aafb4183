/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.Source;
import java.util.function.Consumer;

/** A column of one of the tables that a query reads. */
public record ColumnOperand(Source source, ModelColumn column) implements Operand {

  @Override
  public void write(SqlText out) {
    out.column(source, column);
  }

  @Override
  public ColumnType type() {
    return column.type();
  }

  @Override
  public boolean isNullable() {
    return column.nullable() || source.isOptional();
  }

  @Override
  public Bind bound(Bind value) {
    return column.sensitive() ? value.sensitive() : value;
  }

  @Override
  public String label() {
    return source.path() + "." + column.member();
  }

  @Override
  public void eachColumn(Consumer<? super ColumnOperand> visitor) {
    visitor.accept(this);
  }
}
