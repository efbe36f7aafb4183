/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.AshlarException;
import dev.ashlar.database.Session;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.statement.ArrayStatements;
import dev.ashlar.internal.statement.KeyedUpdate;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.table.Keys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that changes many rows of one model, each in its own way: all or none, at one moment. It
 * is filled, and then run once.
 */
final class EachUpdate<M> {

  private final ModelSession<M> model;
  private final Purpose purpose;
  private final Instant now;
  private final Map<Object, Integer> places = new HashMap<>();
  private final List<RowChange> changes = new ArrayList<>();

  /** The updates of those whose text depends on more than on which columns are set. */
  private final IdentityHashMap<RowChange, BoundStatement> computing = new IdentityHashMap<>();

  EachUpdate(ModelSession<M> model) {
    this.model = model;
    this.purpose = model.purpose(StatementKind.UPDATE);
    this.now = model.now();
  }

  /** Changes the row with this key, and with this version unless that is null. */
  void add(Object key, @Nullable Long version, Change<M> change) {
    change.related().requireNone("updateEach");
    List<Bind> bound = model.table().bindKey(key);
    Object id = Keys.equatable(model.table(), key);
    int place = places.size() + 1;
    Integer before = places.putIfAbsent(id, place);
    if (before != null) {
      throw new IllegalArgumentException(
          "%s stands twice in this updateEach(..), as rows %s and %s. Give each row one change."
              .formatted(model.table().label(bound), before, place));
    }
    if (!change.isEmpty()) {
      changes.add(new RowChange(id, bound, version, change.assignments(now)));
    }
  }

  /** Changes the rows, and returns how many they are. */
  long run() {
    if (changes.isEmpty()) {
      return model.unsent(StatementKind.UPDATE, 0L);
    }
    Optional<AshlarException> refusal =
        Sessions.persistently(model.session(), on -> model.whole(on, purpose, this::write));
    // Not from within: nothing was written, so that a transaction around it may go on.
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    return changes.size();
  }

  /** Rows that are there, and locked, are written by whatever they are written. */
  private Optional<AshlarException> write(Session on) {
    Optional<AshlarException> refusal = new MetRows<>(model, changes).refusal(on);
    if (refusal.isEmpty()) {
      groups().forEach(rows -> write(on, rows));
    }
    return refusal;
  }

  /** Those that set the same columns together; of those that compute some, those of one text. */
  private Collection<List<RowChange>> groups() {
    if (isOneGroup()) {
      return List.of(changes);
    }
    Map<Object, List<RowChange>> groups = new LinkedHashMap<>();
    for (RowChange change : changes) {
      groups.computeIfAbsent(group(change), added -> new ArrayList<>()).add(change);
    }
    return groups.values();
  }

  private boolean isOneGroup() {
    long shape = changes.get(0).set().shape();
    for (RowChange change : changes) {
      if (!change.set().hasShape() || change.set().shape() != shape) {
        return false;
      }
    }
    return true;
  }

  private Object group(RowChange change) {
    if (change.set().hasShape()) {
      return change.set().shape();
    }
    BoundStatement update = update(change);
    computing.put(change, update);
    return update.sql();
  }

  private void write(Session on, List<RowChange> rows) {
    boolean takesArrays = model.sql().takesArrays(true) && rows.get(0).set().hasShape();
    for (int start = 0; start < rows.size(); start += InsertBatches.LARGEST) {
      List<RowChange> part =
          rows.subList(start, Math.min(rows.size(), start + InsertBatches.LARGEST));
      Sessions.run(on, takesArrays && part.size() > 1 ? arrays(part) : batch(part));
    }
  }

  private Command<Long> arrays(List<RowChange> rows) {
    String text = ArrayStatements.update(model.texts(), model.dialect(), rows.get(0).set());
    return new ArrayUpdate(text, rows, purpose);
  }

  private Command<Long> batch(List<RowChange> rows) {
    List<BoundStatement> statements = new ArrayList<>(rows.size());
    for (RowChange row : rows) {
      BoundStatement written = computing.get(row);
      statements.add(written == null ? update(row) : written);
    }
    return new StatementBatch(statements, purpose, () -> RowChange.evidence(rows), isCounted());
  }

  /** Whether every row that is met changes, which some drivers count alone. */
  private boolean isCounted() {
    return model.table().updatedAtOrdinal().isPresent()
        || model.table().versionOrdinal().isPresent();
  }

  private BoundStatement update(RowChange change) {
    Long version = change.version();
    return KeyedUpdate.of(
        model.texts(),
        model.dialect(),
        change.set(),
        change.key(),
        version == null ? null : model.boundVersion(version),
        false);
  }
}
