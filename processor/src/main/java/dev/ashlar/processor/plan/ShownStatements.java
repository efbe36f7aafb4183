/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan;

import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.ColumnNames;
import dev.ashlar.sql.statement.Columns;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.InsertStatement;
import dev.ashlar.sql.statement.LocalTable;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.Table;
import java.util.Collections;
import java.util.List;

/**
 * Statements of a mapper as a reader of its Javadoc sees them; the run time writes its own.
 *
 * @param select reads rows; conditions are appended
 * @param insert inserts a row
 */
public record ShownStatements(String select, String insert) {

  static ShownStatements of(Dialect dialect, ModelPlan model) {
    Table table = Table.of(new LocalTable(model.model().name()), model.model().table());
    Columns all = new Columns(table.reference(), names(model.columns()));
    Parameters row = new Parameters(Collections.nCopies(model.columns().size(), Bind.bigint(0L)));
    return new ShownStatements(
        dialect.write(SelectStatement.of(all, From.of(table), null)).sql(),
        dialect
            .write(InsertStatement.of(table, names(model.insertOrder()), List.of(List.of(row))))
            .sql());
  }

  private static ColumnNames names(List<PlannedColumn> columns) {
    return new ColumnNames(columns.stream().map(PlannedColumn::name).toList());
  }
}
