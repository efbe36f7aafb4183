/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.AshlarException;
import dev.ashlar.NotFoundException;
import dev.ashlar.StaleModelException;
import dev.ashlar.UnreadableRow;
import dev.ashlar.database.Session;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.session.Fetch;
import dev.ashlar.internal.statement.KeyedStatements;
import dev.ashlar.internal.statement.RelatedStatements;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.statement.Locking;
import dev.ashlar.sql.statement.SelectStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows that changes by key are to meet: they must be there, live, and of the versions that the
 * changes were made for. They are locked, so that they stay so until they are written.
 */
final class MetRows<M> {

  /** How many rows a message names. */
  private static final int NAMED = 3;

  private final ModelSession<M> model;
  private final List<RowChange> changes;
  private final List<Integer> parts;
  private final boolean isVersioned;
  private final Map<Object, Long> versions = new HashMap<>();
  private final List<RowChange> missing = new ArrayList<>();
  private final List<String> stale = new ArrayList<>();

  MetRows(ModelSession<M> model, List<RowChange> changes) {
    this.model = model;
    this.changes = changes;
    this.parts = IntStream.range(0, model.table().keys().size()).boxed().toList();
    this.isVersioned = model.table().versionOrdinal().isPresent();
  }

  /**
   * Locks the rows, and says what to throw where some are gone, or have other versions by now:
   * nothing was written yet.
   */
  Optional<AshlarException> refusal(Session on) {
    int most = RelatedStatements.mostKeys(model.table());
    List<RowChange> ordered = changes.size() <= most ? changes : ordered();
    List<Found> found = new ArrayList<>(changes.size());
    for (int start = 0; start < ordered.size(); start += most) {
      int end = Math.min(ordered.size(), start + most);
      found.addAll(Sessions.run(on, read(ordered.subList(start, end))));
    }
    if (!isVersioned && found.size() == changes.size()) {
      return Optional.empty(); // A row for each, since no two of them have one key.
    }
    return refusal(on, found);
  }

  /** In one order, so that two calls do not wait for each other in a ring: a statement has one. */
  private List<RowChange> ordered() {
    List<RowChange> ordered = new ArrayList<>(changes);
    ordered.sort(Comparator.comparing(RowChange::id, MetRows::compare));
    return ordered;
  }

  private Optional<AshlarException> refusal(Session on, List<Found> found) {
    for (Found row : found) {
      versions.put(row.id, row.version);
    }
    // More rows than changes that meet one: some keys are equal for the database alone.
    boolean areStrange = found.size() > changes.stream().filter(this::isMet).count();
    for (RowChange change : changes) {
      check(change, areStrange && !isMet(change) ? alone(on, change) : versions.get(change.id()));
    }
    if (!missing.isEmpty()) {
      return Optional.of(gone());
    }
    return stale.isEmpty() ? Optional.empty() : Optional.of(stale());
  }

  private boolean isMet(RowChange change) {
    return versions.containsKey(change.id());
  }

  /** The version of a row whose key the database may take for equal, and Java does not. */
  private @Nullable Long alone(Session on, RowChange change) {
    List<Found> rows = Sessions.run(on, read(List.of(change)));
    return rows.isEmpty() ? null : rows.get(0).version;
  }

  private void check(RowChange change, @Nullable Long version) {
    Long expected = change.version();
    if (version == null) {
      missing.add(change);
    } else if (expected != null && !expected.equals(version)) {
      stale.add(
          "%s has version %s by now, and the update was made for version %s."
              .formatted(model.table().label(change.key()), version, expected));
    }
  }

  /** The order of keys of one model, the same for every call. */
  @SuppressWarnings("unchecked") // keys of one model are of one class
  private static int compare(Object one, Object other) {
    if (one instanceof List<?> parts && other instanceof List<?> others) {
      int order = 0;
      for (int i = 0; order == 0 && i < parts.size(); i++) {
        order = compare(parts.get(i), others.get(i));
      }
      return order;
    }
    return one instanceof Comparable<?> comparable
        ? ((Comparable<Object>) comparable).compareTo(other)
        : one.toString().compareTo(other.toString());
  }

  private AshlarException gone() {
    String first = model.wanted(missing.get(0).key());
    String hint =
        model.table().isSoftDeletable() ? " If it was deleted, restore(..) brings it back." : "";
    return new NotFoundException(
        missing.size() == 1
            ? "There is no %s, so nothing was updated.%s".formatted(first, hint)
            : "There is no %s, nor %s others of these %s rows, so nothing was updated.%s"
                .formatted(first, missing.size() - 1, changes.size(), hint));
  }

  private AshlarException stale() {
    String more = stale.size() > NAMED ? "\n.. and %s more.".formatted(stale.size() - NAMED) : "";
    return new StaleModelException(
        """
        %s%s
        Nothing was updated. Read the rows again, and decide what to keep of both changes.\
        """
            .formatted(stale.stream().limit(NAMED).collect(Collectors.joining("\n")), more));
  }

  private Fetch<Found> read(List<RowChange> part) {
    SelectStatement select =
        KeyedStatements.versions(model.table(), part.stream().map(RowChange::key).toList());
    boolean locks = model.dialect().capabilities().contains(Capability.ROW_LOCKS);
    return new Fetch<>(
        model.written(locks ? select.locking(Locking.FOR_UPDATE) : select),
        this::found,
        model.purpose(StatementKind.UPDATE));
  }

  private Found found(Row row) throws SQLException {
    try {
      Object id = model.table().readEquatableKey(row, 1, parts);
      return new Found(id, isVersioned ? row.bigint(parts.size() + 1) : 0);
    } catch (UnreadableRow unreadable) {
      throw ReadBack.untouched(unreadable);
    }
  }

  /** A row that is there, by its key. */
  private record Found(Object id, long version) {}
}
