/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.UniqueKey;
import dev.ashlar.UniqueViolation;
import dev.ashlar.UnreadableRow;
import dev.ashlar.database.Session;
import dev.ashlar.internal.Arguments;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.Request;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.failure.TakenKey;
import dev.ashlar.internal.session.FetchOne;
import dev.ashlar.internal.session.Standing;
import dev.ashlar.internal.session.Write;
import dev.ashlar.internal.statement.ArrayStatements;
import dev.ashlar.internal.statement.KeyColumns;
import dev.ashlar.internal.statement.RowStatements;
import dev.ashlar.internal.statement.UpsertStatements;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Verb;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.table.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Inserts rows of one model, or changes those that have the same unique key: by one statement where
 * the database has one that cannot meet another key, else by two, again when somebody was faster.
 */
final class Upserts<M> {

  /** One to find the key free, one to find it taken meanwhile, one for a row deleted meanwhile. */
  private static final int MOST_ATTEMPTS = 3;

  private final ModelSession<M> model;
  private final Purpose purpose;

  Upserts(ModelSession<M> model) {
    this.model = model;
    this.purpose = model.purpose(StatementKind.INSERT);
  }

  M one(UniqueKey<M> key, Draft<M> draft) {
    return run(new UpsertPlanner<>(model, key).of(draft));
  }

  M one(UniqueKey<M> key, Draft<M> draft, Change<M> change) {
    change.related().requireNone("upsert");
    return run(new UpsertPlanner<>(model, key).of(draft, change));
  }

  /** All or none, in batches where one statement does for a draft whatever it meets. */
  long many(UniqueKey<M> key, Collection<? extends Draft<M>> drafts) {
    List<Upsert> upserts = planned("upsertMany(..)", key, drafts);
    if (upserts.isEmpty()) {
      return model.unsent(StatementKind.INSERT, 0L);
    }
    if (upserts.stream().allMatch(this::writesAtOnce)) {
      return together(upserts, this::runBatches);
    }
    return model.returns(Verb.INSERT)
        ? together(upserts, this::runAll).size()
        : together(upserts, this::writeAll);
  }

  /** All or none. */
  List<M> manyReturning(UniqueKey<M> key, Collection<? extends Draft<M>> drafts) {
    List<Upsert> upserts = planned("upsertManyReturning(..)", key, drafts);
    return upserts.isEmpty()
        ? model.unsent(StatementKind.INSERT, List.of())
        : together(upserts, this::runAll);
  }

  private List<Upsert> planned(
      String call, UniqueKey<M> key, Collection<? extends Draft<M>> drafts) {
    UpsertPlanner<M> planner = new UpsertPlanner<>(model, key);
    List<Draft<M>> all = new ArrayList<>(Arguments.present(call, "a collection of drafts", drafts));
    List<Upsert> upserts = new ArrayList<>(all.size());
    for (int index = 0; index < all.size(); index++) {
      upserts.add(planner.of(InsertBatches.draft(all, index)));
    }
    return upserts;
  }

  private <R> R together(List<Upsert> upserts, BiFunction<Session, List<Upsert>, R> work) {
    return Sessions.persistently(
        model.session(), on -> model.whole(on, purpose, each -> work.apply(each, upserts)));
  }

  /** Whether one statement inserts or changes a row for sure, so that nothing must be read back. */
  private boolean writesAtOnce(Upsert upsert) {
    return !upsert.isKeyMissing()
        && upsert.isOrdered()
        && !model.table().isSoftDeletable()
        && (can(Capability.INSERT_ON_CONFLICT)
            || (can(Capability.INSERT_ON_DUPLICATE_KEY) && meetsNoOtherKey(upsert)));
  }

  private long runBatches(Session on, List<Upsert> upserts) {
    UpsertBatches.of(upserts).forEach(part -> Sessions.run(on, batch(part)));
    return upserts.size(); // Databases count a row that is changed as 0, 1 or 2.
  }

  private Command<Long> batch(List<Upsert> upserts) {
    Upsert first = upserts.get(0);
    Supplier<Evidence> written = () -> UpsertBatches.evidence(upserts);
    if (upserts.size() > 1 && first.set().hasShape() && model.sql().takesArrays(first.keyed())) {
      String text =
          ArrayStatements.upsert(
              model.texts(), model.dialect(), first.keyed(), first.columns(), first.set());
      return new ArrayWrite(text, upserts.stream().map(Upsert::row).toList(), purpose, written);
    }
    return new StatementBatch(
        upserts.stream().map(this::batched).toList(), purpose, written, false);
  }

  /** One after the other, of which none is read back. */
  private long writeAll(Session on, List<Upsert> upserts) {
    places(upserts).forEach(place -> write(on, upserts.get(place)));
    return upserts.size();
  }

  private void write(Session on, Upsert upsert) {
    if (unchanged(on, upsert).isPresent()) {
      return;
    }
    if (upsert.isKeyMissing()) {
      insert(on, upsert);
    } else if (can(Capability.INSERT_ON_DUPLICATE_KEY) && meetsNoOtherKey(upsert)) {
      Sessions.run(
          on,
          new Write(
              Request.insertingOrSetting(batched(upsert), purpose, upsert.row(), upsert.set())));
    } else {
      orAgain(() -> changes(on, upsert), () -> attempted(on, upsert));
    }
  }

  /** True where a row has its key, which is changed then; else nothing. */
  private Optional<Boolean> changes(Session on, Upsert upsert) {
    Source rows = Source.root(model.table());
    SelectStatement keys = RowStatements.liveKeys(rows, keyed(rows, upsert));
    return new ReadBack<>(model).changes(on, keys, upsert.set())
        ? Optional.of(true)
        : Optional.empty();
  }

  private boolean attempted(Session on, Upsert upsert) {
    return Sessions.attempt(on, purpose, inner -> insert(inner, upsert));
  }

  private boolean insert(Session on, Upsert upsert) {
    BoundStatement insert =
        new BoundStatement(model.sql().insert(upsert.keyed()), upsert.row().binds());
    return Sessions.run(on, new Write(Request.inserting(insert, purpose, List.of(upsert.row()))))
        > 0;
  }

  private List<M> runAll(Session on, List<Upsert> upserts) {
    Map<Integer, M> rows = new TreeMap<>();
    places(upserts).forEach(place -> rows.put(place, found(on, upserts.get(place))));
    return List.copyOf(rows.values());
  }

  /**
   * The places of the upserts in the order of their keys: so two calls do not wait in a ring. Those
   * of one key stay in the order of their drafts, and all where nobody knows which these are.
   */
  private static IntStream places(List<Upsert> upserts) {
    if (!upserts.stream().allMatch(Upsert::isOrdered)) {
      return IntStream.range(0, upserts.size());
    }
    List<String> orders = upserts.stream().map(Upsert::order).toList();
    return IntStream.range(0, upserts.size())
        .boxed()
        .sorted(Comparator.comparing(orders::get))
        .mapToInt(Integer::intValue);
  }

  private M run(Upsert upsert) {
    return Sessions.persistently(model.session(), on -> found(on, upsert));
  }

  private M found(Session on, Upsert upsert) {
    return unchanged(on, upsert).orElseGet(() -> run(on, upsert));
  }

  /** The row that is there and stays as it is, which PostgreSQL would write once more. */
  private Optional<M> unchanged(Session on, Upsert upsert) {
    return upsert.set().isEmpty() && !upsert.isKeyMissing()
        ? Sessions.run(on, find(upsert, model.purpose(StatementKind.READ)))
        : Optional.empty();
  }

  private M run(Session on, Upsert upsert) {
    if (upsert.isKeyMissing()) {
      return model.returns(Verb.INSERT)
          ? model
              .returned(on, inserts().command(upsert.keyed(), upsert.row()))
              .orElseThrow(model::gaveNothing)
          : model.written(on, purpose, each -> inserted(each, upsert));
    }
    if (can(Capability.INSERT_ON_CONFLICT)) {
      return live(model.returned(on, returning(upsert)), upsert);
    }
    if (can(Capability.MERGE)) {
      return merged(on, upsert);
    }
    return can(Capability.INSERT_ON_DUPLICATE_KEY) && meetsNoOtherKey(upsert)
        ? orChanged(on, upsert)
        : model.written(on, purpose, each -> changedOrInserted(each, upsert));
  }

  private boolean can(Capability capability) {
    return model.dialect().capabilities().contains(capability);
  }

  /** By one statement, again where somebody else was faster. */
  private M merged(Session on, Upsert upsert) {
    try {
      return orAgain(
          Optional::empty,
          () -> attempt(on, inner -> live(Sessions.run(inner, returning(upsert)), upsert)));
    } catch (UnreadableRow unreadable) {
      throw model.refused(on, purpose, unreadable);
    }
  }

  /** One attempt, whose write stands or not when what it gives back cannot be read. */
  private M attempt(Session on, Function<? super Session, M> work) {
    return model.table().runsCode()
        ? Sessions.attempt(on, purpose, work)
        : Sessions.attempt(on, purpose, inner -> Standing.<Session, M>of(inner, work)).get();
  }

  /** One statement gives nothing back where it met a deleted row. */
  private static <M> M live(Optional<M> row, Upsert upsert) {
    return row.orElseThrow(
        () -> new UniqueViolation(upsert.key(), TakenKey.deleted(upsert.key()), null));
  }

  private BoundStatement statement(Upsert upsert, boolean returns) {
    return UpsertStatements.upsert(
        model.texts(),
        model.dialect(),
        upsert.row().columns(),
        upsert.row().binds(),
        upsert.columns(),
        upsert.set(),
        returns);
  }

  /** One of many, which gives nothing back. */
  private BoundStatement batched(Upsert upsert) {
    return upsert.set().isEmpty()
        ? UpsertStatements.insertMissing(
            model.dialect(),
            model.table(),
            upsert.row().columns(),
            upsert.row().binds(),
            upsert.columns())
        : statement(upsert, false);
  }

  private FetchOne<M> returning(Upsert upsert) {
    return new FetchOne<>(request(upsert, true), model.rows());
  }

  private Request request(Upsert upsert, boolean returns) {
    return Request.insertingOrSetting(
        statement(upsert, returns), purpose, upsert.row(), upsert.set());
  }

  private FetchOne<M> find(Upsert upsert, Purpose by) {
    Source rows = Source.root(model.table());
    BoundStatement find = model.written(RowStatements.live(rows, keyed(rows, upsert)));
    return new FetchOne<>(Request.of(find, by), model.rows());
  }

  /** Whether the key is the only one that a new row could have in common with another row. */
  private boolean meetsNoOtherKey(Upsert upsert) {
    return !model.table().isSoftDeletable()
        && upsert.keepsKey()
        && model.keys().stream()
            .allMatch(
                key ->
                    key.name().equals(upsert.key().name())
                        || (key.primary() && upsert.isKeyMade()));
  }

  /** By an insert that changes whatever row is in the way. */
  private M orChanged(Session on, Upsert upsert) {
    Optional<M> row =
        model.returns(Verb.INSERT)
            ? model.returned(on, returning(upsert))
            : model.written(
                on,
                purpose,
                each -> {
                  Sessions.run(each, new Write(request(upsert, false)));
                  return Sessions.run(each, find(upsert, purpose));
                });
    return row.orElseThrow(model::gaveNothing);
  }

  /** Changes the row that is there, or inserts one. */
  private M changedOrInserted(Session on, Upsert upsert) {
    ReadBack<M> readBack = new ReadBack<>(model);
    Source rows = Source.root(model.table());
    return orAgain(
        () -> readBack.change(on, RowStatements.liveKeys(rows, keyed(rows, upsert)), upsert.set()),
        () -> attempt(on, inner -> inserted(inner, upsert)));
  }

  /** Tries to insert while there is no row, again where somebody else was faster. */
  private static <T> T orAgain(Supplier<Optional<T>> changing, Supplier<T> inserting) {
    for (int left = MOST_ATTEMPTS; ; left--) {
      Optional<T> changed = changing.get();
      if (changed.isPresent()) {
        return changed.get();
      }
      try {
        return inserting.get();
      } catch (UniqueViolation taken) {
        if (left == 1) {
          throw taken;
        }
      }
    }
  }

  private M inserted(Session on, Upsert upsert) {
    return inserts().one(on, upsert.keyed(), upsert.row());
  }

  private ReturnedInserts<M> inserts() {
    return new ReturnedInserts<>(model, purpose);
  }

  private static Predicate keyed(Source rows, Upsert upsert) {
    return KeyColumns.of(rows, upsert.columns()).eq(upsert.values());
  }
}
