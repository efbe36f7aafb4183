/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.failure;

import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.NoJson;
import dev.ashlar.internal.command.Subject;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.SqlStyle;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.schema.ReferentialAction;
import dev.ashlar.table.Constraint.Reference;
import dev.ashlar.table.SchemaTables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the foreign key that refused a statement where the database does not tell its name: asks
 * which of those in question has a row without a target, or a target with rows. Where only one can
 * have refused, nothing is asked.
 */
final class ForeignKeyProbe {

  /** One foreign key in question, and the condition that holds if it was the one. */
  private record Suspect(Reference reference, String condition, List<Bind> binds) {}

  /** How far rows are followed that a delete takes along; cascades may run in circles. */
  private static final int CASCADES = 4;

  private final SchemaTables tables;
  private final SqlStyle style;

  private ForeignKeyProbe(SchemaTables tables, SqlStyle style) {
    this.tables = tables;
    this.style = style;
  }

  static Optional<Reference> find(Dialect dialect, Connection connection, Command<?> command) {
    if (dialect.capabilities().contains(Capability.VIOLATIONS_NAME_THEIR_CONSTRAINT)) {
      return Optional.empty();
    }
    Subject subject = command.purpose().subject();
    ForeignKeyProbe probe = new ForeignKeyProbe(subject.schema().tables(), dialect.style());
    List<Suspect> suspects = probe.suspects(subject.table(), Evidence.of(command));
    Set<Reference> references =
        suspects.stream()
            .map(Suspect::reference)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (references.size() == 1) {
      return references.stream().findFirst();
    }
    for (List<Suspect> some : chunks(suspects)) {
      Optional<Reference> found = ask(dialect, connection, some);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<Suspect> suspects(String table, Evidence evidence) {
    List<Suspect> suspects = new ArrayList<>();
    if (evidence instanceof Evidence.Written written) {
      written.rows().forEach(row -> addWithoutTarget(suspects, table, row));
    } else if (evidence instanceof Evidence.Deleted deleted) {
      addReferring(suspects, CASCADES, table, deleted.keys(), deleted.binds());
    }
    return suspects;
  }

  private void addWithoutTarget(List<Suspect> suspects, String table, Map<String, Bind> row) {
    for (Reference reference : tables.references()) {
      if (reference.table().equals(table)) {
        List<Bind> binds = new ArrayList<>();
        reference.columns().forEach(column -> addValue(binds, row, column));
        if (binds.size() == reference.columns().size() && !isItsOwnTarget(reference, row, binds)) {
          suspects.add(new Suspect(reference, withoutTarget(reference), binds));
        }
      }
    }
  }

  /** NULL refers to nothing and is never refused. */
  private static void addValue(List<Bind> binds, Map<String, Bind> row, String column) {
    Bind bind = row.get(column);
    if (bind != null && !bind.isNothing()) {
      binds.add(bind);
    }
  }

  /** A row may refer to itself, and is not there to be found once it was refused. */
  private static boolean isItsOwnTarget(
      Reference reference, Map<String, Bind> row, List<Bind> binds) {
    return reference.table().equals(reference.targetTable())
        && reference.targetColumns().stream().map(row::get).toList().equals(binds);
  }

  private String withoutTarget(Reference reference) {
    String keys =
        reference.targetColumns().stream()
            .map(column -> style.quote(column) + " = ?")
            .collect(Collectors.joining(" AND "));
    return "NOT EXISTS (SELECT 1 FROM %s WHERE %s)"
        .formatted(style.quote(reference.targetTable()), keys);
  }

  /** Those that refer to the deleted rows, and to rows that cascades delete along with them. */
  private void addReferring(
      List<Suspect> suspects, int cascades, String table, String keys, List<Bind> binds) {
    for (Reference reference : tables.references()) {
      if (reference.targetTable().equals(table)) {
        String rows =
            "FROM %s WHERE %s IN (%s)"
                .formatted(style.quote(reference.table()), row(reference.columns()), keys);
        if (reference.blocksDelete()) {
          suspects.add(new Suspect(reference, "EXISTS (SELECT 1 " + rows + ")", binds));
        } else if (reference.onDelete() == ReferentialAction.CASCADE && cascades > 0) {
          tables
              .primaryKey(reference.table())
              .map(key -> "SELECT " + quoted(key.columns()) + " " + rows)
              .ifPresent(
                  next -> addReferring(suspects, cascades - 1, reference.table(), next, binds));
        }
      }
    }
  }

  private String row(List<String> columns) {
    return columns.size() == 1 ? quoted(columns) : "(" + quoted(columns) + ")";
  }

  private String quoted(List<String> columns) {
    return columns.stream().map(style::quote).collect(Collectors.joining(", "));
  }

  /** One query over all suspects, each of which answers with its place in the list. */
  private static Optional<Reference> ask(
      Dialect dialect, Connection connection, List<Suspect> suspects) {
    List<String> questions = new ArrayList<>();
    for (int i = 0; i < suspects.size(); i++) {
      questions.add("SELECT %s WHERE %s".formatted(i, suspects.get(i).condition()));
    }
    String sql = String.join("\nUNION ALL\n", questions);
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Binder binder = dialect.binder(statement, new NoJson());
      int index = 1;
      for (Suspect suspect : suspects) {
        for (Bind bind : suspect.binds()) {
          bind.to(binder, index++);
        }
      }
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(suspects.get(rows.getInt(1)).reference())
            : Optional.empty();
      }
    } catch (SQLException e) {
      // The violation itself is what the caller must hear of; without the relation if need be.
      return Optional.empty();
    }
  }

  /** Databases limit the parts of a compound select, the strictest to 500. */
  private static List<List<Suspect>> chunks(List<Suspect> suspects) {
    List<List<Suspect>> chunks = new ArrayList<>();
    for (int i = 0; i < suspects.size(); i += 100) {
      chunks.add(suspects.subList(i, Math.min(suspects.size(), i + 100)));
    }
    return chunks;
  }
}
