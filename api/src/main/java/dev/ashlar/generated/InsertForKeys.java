/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.DraftedRow;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.failure.Failures;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.table.ModelColumn;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * An insert of rows with one text that gives their keys in the order of the rows: those that were
 * written, or that the database made.
 */
record InsertForKeys(String sql, List<DraftedRow> drafted, List<ModelColumn> key, Purpose purpose)
    implements Command<List<List<Bind>>> {

  @Override
  public List<List<Bind>> run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    for (DraftedRow row : drafted) {
      Binds.write(row.binds(), binder);
      if (drafted.size() > 1) {
        statement.addBatch();
      }
    }
    if (drafted.size() > 1) {
      statement.executeBatch();
    } else {
      statement.executeUpdate();
    }
    return areKeysMade()
        ? made(statement, environment)
        : drafted.stream().map(row -> row.values(key)).toList();
  }

  private boolean areKeysMade() {
    return drafted.get(0).values(key).isEmpty();
  }

  private List<List<Bind>> made(PreparedStatement statement, Environment environment)
      throws SQLException {
    List<List<Bind>> keys = new ArrayList<>(drafted.size());
    try (ResultSet rows = statement.getGeneratedKeys()) {
      while (rows.next()) {
        keys.add(List.of(key(made(rows, environment))));
      }
    }
    if (keys.size() != drafted.size()) {
      throw new IllegalStateException(
          "The driver told the keys of %s new rows, and %s were inserted."
              .formatted(keys.size(), drafted.size()));
    }
    return keys;
  }

  private long made(ResultSet rows, Environment environment) throws SQLException {
    try {
      return rows.getLong(1);
    } catch (SQLException e) {
      throw Failures.ofReading(environment, this, e);
    }
  }

  private Bind key(long value) {
    ModelColumn column = key.get(0);
    Bind bind =
        column.type().kind() == ColumnType.Kind.INTEGER
            ? Bind.integer(Math.toIntExact(value))
            : Bind.bigint(value);
    return column.sensitive() ? bind.sensitive() : bind;
  }

  @Override
  public List<String> generatedColumns() {
    return areKeysMade() ? List.of(key.get(0).name()) : List.of();
  }

  @Override
  public boolean isReturning() {
    return true;
  }

  @Override
  public long rows(List<List<Bind>> result) {
    return result.size();
  }

  @Override
  public int batch() {
    return drafted.size();
  }

  @Override
  public List<Bind> binds() {
    return drafted.get(0).binds();
  }

  @Override
  public Evidence evidence() {
    return DraftedRow.evidence(drafted);
  }
}
