/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.failure;

import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.NoJson;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.SqlStyle;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.table.Constraint;
import dev.ashlar.table.ModelTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Finds out whether the row that a unique key protects is a deleted one, by one query on the same
 * connection. Asked only after the database has refused a write.
 */
final class DeletedRowProbe {

  /** What is known of the row in the way. */
  enum Finding {
    LIVE,
    DELETED,
    /** Some databases answer no more questions in a transaction in which a statement has failed. */
    UNKNOWN
  }

  /** Keeps the statement small; a batch may have tried to write a thousand rows. */
  private static final int CHUNK = 100;

  private final Dialect dialect;
  private final Connection connection;
  private final String question;
  private final String condition;

  private DeletedRowProbe(
      Dialect dialect, Connection connection, String question, String condition) {
    this.dialect = dialect;
    this.connection = connection;
    this.question = question;
    this.condition = condition;
  }

  static Finding find(
      Dialect dialect, Connection connection, Command<?> command, Constraint.Key key) {
    return command
        .purpose()
        .subject()
        .modelTable()
        .filter(table -> table.isSoftDeletable() && table.name().equals(key.table()))
        .map(table -> find(dialect, connection, Evidence.of(command), table, key.columns()))
        .orElse(Finding.LIVE);
  }

  private static Finding find(
      Dialect dialect,
      Connection connection,
      Evidence evidence,
      ModelTable<?> table,
      List<String> columns) {
    List<List<Bind>> keys =
        evidence instanceof Evidence.Written written ? keys(written.rows(), columns) : List.of();
    OptionalInt deletedAt = table.deletedAtOrdinal();
    if (keys.isEmpty() || deletedAt.isEmpty()) {
      return Finding.UNKNOWN;
    }
    SqlStyle style = dialect.style();
    DeletedRowProbe probe =
        new DeletedRowProbe(
            dialect,
            connection,
            "SELECT 1 FROM %s WHERE %s IS NOT NULL AND "
                .formatted(
                    style.quote(table.name()),
                    style.quote(table.column(deletedAt.getAsInt()).name())),
            columns.stream()
                .map(column -> equal(style, column, type(table, column)))
                .collect(Collectors.joining(" AND ", "(", ")")));
    return probe.ask(keys);
  }

  private static String equal(SqlStyle style, String column, ColumnType type) {
    return style.inKey(type, style.quote(column)) + " = " + style.inKey(type, "?");
  }

  private static ColumnType type(ModelTable<?> table, String column) {
    return table.columns().stream()
        .filter(each -> each.name().equals(column))
        .findFirst()
        .orElseThrow()
        .type();
  }

  /** The values of the key in each row that gives all of them. */
  private static List<List<Bind>> keys(List<Map<String, Bind>> rows, List<String> columns) {
    List<List<Bind>> keys = new ArrayList<>();
    for (Map<String, Bind> row : rows) {
      if (row.keySet().containsAll(columns)) {
        keys.add(columns.stream().map(row::get).toList());
      }
    }
    return keys;
  }

  private Finding ask(List<List<Bind>> keys) {
    try {
      for (int i = 0; i < keys.size(); i += CHUNK) {
        if (isOneDeleted(keys.subList(i, Math.min(keys.size(), i + CHUNK)))) {
          return Finding.DELETED;
        }
      }
      return Finding.LIVE;
    } catch (SQLException e) {
      return Finding.UNKNOWN;
    }
  }

  private boolean isOneDeleted(List<List<Bind>> keys) throws SQLException {
    String any = keys.stream().map(key -> condition).collect(Collectors.joining(" OR ", "(", ")"));
    try (PreparedStatement statement = connection.prepareStatement(question + any)) {
      Binder binder = dialect.binder(statement, new NoJson());
      int index = 1;
      for (List<Bind> key : keys) {
        for (Bind bind : key) {
          bind.to(binder, index++);
        }
      }
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }
}
