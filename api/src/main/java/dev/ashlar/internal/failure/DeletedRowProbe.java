/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.failure;

import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.statement.Joins;
import dev.ashlar.internal.statement.KeyColumns;
import dev.ashlar.internal.statement.Visibility;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.Exists;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Keyword;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.table.Constraint;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

  private final Inquiry inquiry;
  private final Source rows;
  private final KeyColumns key;

  private DeletedRowProbe(Inquiry inquiry, Source rows, KeyColumns key) {
    this.inquiry = inquiry;
    this.rows = rows;
    this.key = key;
  }

  static Finding find(
      Dialect dialect, Connection connection, Command<?> command, Constraint.Key key) {
    return command
        .purpose()
        .subject()
        .modelTable()
        .filter(table -> table.isSoftDeletable() && table.name().equals(key.table()))
        .map(
            table ->
                find(new Inquiry(dialect, connection), Evidence.of(command), table, key.columns()))
        .orElse(Finding.LIVE);
  }

  private static Finding find(
      Inquiry inquiry, Evidence evidence, ModelTable<?> table, List<String> columns) {
    List<List<Bind>> keys =
        evidence instanceof Evidence.Written written ? keys(written.rows(), columns) : List.of();
    if (keys.isEmpty()) {
      return Finding.UNKNOWN;
    }
    Source rows = Source.root(table);
    KeyColumns key =
        KeyColumns.of(rows, columns.stream().map(column -> column(table, column)).toList());
    return new DeletedRowProbe(inquiry, rows, key).ask(keys);
  }

  private static ModelColumn column(ModelTable<?> table, String name) {
    return table.columns().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
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
    Predicate any = Junction.of(Operator.OR, keys.stream().map(key::eq).toList());
    SelectStatement deleted =
        SelectStatement.of(
            Keyword.ONE, From.of(Joins.table(rows)), Visibility.DELETED.narrow(rows, any));
    return inquiry.firstTrue(List.of(Exists.of(deleted, true))).isPresent();
  }
}
