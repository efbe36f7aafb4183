/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.failure;

import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.Subject;
import dev.ashlar.internal.statement.ReferenceConditions;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ReferentialAction;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.table.Constraint.Reference;
import dev.ashlar.table.SchemaTables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the foreign key that refused a statement where the database does not tell its name: asks
 * which of those in question has a row without a target, or a target with rows. Where only one can
 * have refused, nothing is asked.
 */
final class ForeignKeyProbe {

  /** One foreign key in question, and the condition that holds if it was the one. */
  private record Suspect(Reference reference, Predicate condition) {}

  /** How far rows are followed that a delete takes along; cascades may run in circles. */
  private static final int CASCADES = 4;

  private final SchemaTables tables;
  private final ReferenceConditions conditions;

  private ForeignKeyProbe(SchemaTables tables) {
    this.tables = tables;
    this.conditions = new ReferenceConditions(tables.schema());
  }

  static Optional<Reference> find(Dialect dialect, Connection connection, Command<?> command) {
    if (dialect.capabilities().contains(Capability.VIOLATIONS_NAME_THEIR_CONSTRAINT)) {
      return Optional.empty();
    }
    Subject subject = command.purpose().subject();
    ForeignKeyProbe probe = new ForeignKeyProbe(subject.schema().tables());
    List<Suspect> suspects = probe.suspects(subject.table(), Evidence.of(command));
    Set<Reference> references =
        suspects.stream()
            .map(Suspect::reference)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (references.size() == 1) {
      return references.stream().findFirst();
    }
    Inquiry inquiry = new Inquiry(dialect, connection);
    for (List<Suspect> some : chunks(suspects)) {
      Optional<Reference> found = ask(inquiry, some);
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
      addReferring(suspects, CASCADES, table, deleted.keys());
    }
    return suspects;
  }

  private void addWithoutTarget(List<Suspect> suspects, String table, Map<String, Bind> row) {
    for (Reference reference : tables.references()) {
      if (reference.table().equals(table)) {
        List<Bind> binds = new ArrayList<>();
        reference.columns().forEach(column -> addValue(binds, row, column));
        if (binds.size() == reference.columns().size() && !isItsOwnTarget(reference, row, binds)) {
          suspects.add(new Suspect(reference, conditions.hasNoTarget(reference, binds)));
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

  /** Those that refer to the deleted rows, and to rows that cascades delete along with them. */
  private void addReferring(
      List<Suspect> suspects, int cascades, String table, SelectStatement keys) {
    for (Reference reference : tables.references()) {
      if (reference.targetTable().equals(table)) {
        if (reference.blocksDelete()) {
          suspects.add(new Suspect(reference, conditions.hasReferring(reference, keys)));
        } else if (reference.onDelete() == ReferentialAction.CASCADE && cascades > 0) {
          tables
              .primaryKey(reference.table())
              .map(key -> conditions.referring(reference, key.columns(), keys))
              .ifPresent(next -> addReferring(suspects, cascades - 1, reference.table(), next));
        }
      }
    }
  }

  private static Optional<Reference> ask(Inquiry inquiry, List<Suspect> suspects) {
    try {
      OptionalInt found = inquiry.firstTrue(suspects.stream().map(Suspect::condition).toList());
      return found.isPresent()
          ? Optional.of(suspects.get(found.getAsInt()).reference())
          : Optional.empty();
    } catch (SQLException e) {
      // The violation itself is what the caller must hear of; without the relation if need be.
      return Optional.empty();
    }
  }

  /** Keeps a query small; a batch may have tried to write a thousand rows. */
  private static List<List<Suspect>> chunks(List<Suspect> suspects) {
    List<List<Suspect>> chunks = new ArrayList<>();
    for (int i = 0; i < suspects.size(); i += 100) {
      chunks.add(suspects.subList(i, Math.min(suspects.size(), i + 100)));
    }
    return chunks;
  }
}
