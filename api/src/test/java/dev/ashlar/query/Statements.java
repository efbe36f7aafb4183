/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.internal.statement.RowStatements;
import dev.ashlar.internal.statement.StatementText;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.util.function.Function;

/** Statements as mappers have them written, of what a program says. */
final class Statements {

  private Statements() {}

  static <F extends Fields<?, F>> BoundStatement deleteWhere(
      Dialect dialect, F fields, Function<? super F, ? extends Condition> where) {
    return StatementText.of(
        dialect,
        RowStatements.delete(
            fields.source, null, MapperSupport.condition("where(..)", fields, where)));
  }

  static BoundStatement deleteEvery(Dialect dialect, ModelTable<?> table) {
    return StatementText.of(dialect, RowStatements.delete(Source.root(table), null, null));
  }

  static <F extends Fields<?, F>> BoundStatement updateWhere(
      Dialect dialect, F fields, Assignments set, Function<? super F, ? extends Condition> where) {
    return StatementText.of(
        dialect,
        RowStatements.update(
            fields.source, set, null, MapperSupport.condition("where(..)", fields, where)));
  }

  static BoundStatement updateEvery(Dialect dialect, Assignments set) {
    return StatementText.of(
        dialect, RowStatements.update(Source.root(set.table()), set, null, null));
  }

  /** What a column is set to that the database computes. */
  static Term assigned(Fields<?, ?> row, int ordinal, Assignable<?> value) {
    return MapperSupport.assigned(row, row.table.column(ordinal), value);
  }
}
