/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.Vendor;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.JsonValues;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import javax.sql.DataSource;

/**
 * What a database and its transactions share.
 *
 * @param limit of statements; each transaction may have one of its own
 * @param json writes and reads JSON columns
 */
public record Environment(
    DataSource source,
    Dialect dialect,
    Vendor vendor,
    WriteClock clock,
    List<StatementWatch> watches,
    TransactionGuard guard,
    boolean isAmbient,
    TimeLimit limit,
    JsonValues json,
    ShiftingMembers shifting) {

  public Environment {
    watches = List.copyOf(watches);
  }

  /** A view of the current row. */
  public Row row(ResultSet rows) {
    return dialect.row(rows, json);
  }

  /** Writes values into the statement's parameters. */
  public Binder binder(PreparedStatement statement) {
    return dialect.binder(statement, json);
  }

  /** Refuses a table with JSON where there is no codec, before the first row. */
  public void requireCodec(ModelTable<?> table) {
    ModelColumn column = table.firstJson();
    if (column != null && json instanceof NoJson) {
      throw NoJson.missing(table.label(column));
    }
  }
}
