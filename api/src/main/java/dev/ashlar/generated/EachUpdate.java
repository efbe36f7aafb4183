/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.AshlarException;
import dev.ashlar.database.Session;
import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.statement.KeyedUpdate;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.table.ModelColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final Map<List<Bind>, Integer> places = new HashMap<>();
  private final List<RowChange> changes = new ArrayList<>();

  EachUpdate(ModelSession<M> model) {
    this.model = model;
    this.purpose = model.purpose(StatementKind.UPDATE);
    this.now = model.now();
  }

  /** Changes the row with this key, and with this version unless that is null. */
  void add(Object key, @Nullable Long version, Change<M> change) {
    change.related().requireNone("updateEach");
    List<Bind> bound = model.table().bindKey(key);
    int place = places.size() + 1;
    Integer before = places.putIfAbsent(Binds.written(bound), place);
    if (before != null) {
      throw new IllegalArgumentException(
          "%s stands twice in this updateEach(..), as rows %s and %s. Give each row one change."
              .formatted(model.table().label(bound), before, place));
    }
    if (!change.isEmpty()) {
      changes.add(new RowChange(bound, version, change.assignments(now)));
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
      batches().forEach(batch -> Sessions.run(on, batch));
    }
    return refusal;
  }

  /** Those of one text together, in their order. */
  private List<StatementBatch> batches() {
    Map<String, List<RowChange>> byText = new LinkedHashMap<>();
    Map<String, List<BoundStatement>> statements = new HashMap<>();
    for (RowChange change : changes) {
      BoundStatement update = update(change);
      byText.computeIfAbsent(update.sql(), text -> new ArrayList<>()).add(change);
      statements.computeIfAbsent(update.sql(), text -> new ArrayList<>()).add(update);
    }
    List<StatementBatch> batches = new ArrayList<>();
    byText.forEach((text, rows) -> cut(rows, statements.getOrDefault(text, List.of()), batches));
    return batches;
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

  private void cut(
      List<RowChange> rows, List<BoundStatement> statements, List<StatementBatch> batches) {
    for (int start = 0; start < rows.size(); start += InsertBatches.LARGEST) {
      int end = Math.min(rows.size(), start + InsertBatches.LARGEST);
      List<RowChange> written = rows.subList(start, end);
      batches.add(
          new StatementBatch(statements.subList(start, end), purpose, () -> evidence(written)));
    }
  }

  /** Those of one text compute the same columns. */
  private static Evidence evidence(List<RowChange> changes) {
    List<ModelColumn> computed = changes.get(0).set().computed();
    return new Evidence.Written(
        changes.stream().map(change -> change.set().values()).toList(), computed);
  }
}
