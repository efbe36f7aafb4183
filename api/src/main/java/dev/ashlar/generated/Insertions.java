/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.database.Session;
import dev.ashlar.internal.Arguments;
import dev.ashlar.internal.command.DraftedRow;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.statement.TableTexts;
import dev.ashlar.sql.dialect.Verb;
import dev.ashlar.value.Moment;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Inserts rows of one model. */
final class Insertions<M> {

  private final ModelSession<M> session;

  Insertions(ModelSession<M> session) {
    this.session = session;
  }

  /** Inserts a row, with what is nested in its draft, and gives it back. */
  M one(@Nullable Draft<M> draft, Moment now) {
    if (draft == null) {
      throw new IllegalArgumentException(
          "The draft of the create is null. Return the draft that its function got.");
    }
    NestedDrafts<M> nested = draft.nested();
    return nested == null || nested.isEmpty()
        ? row(session.session(), draft, now)
        : session.whole(
            session.session(),
            session.purpose(StatementKind.INSERT),
            each -> nested.insert(each, now, inner -> row(inner, draft, now)));
  }

  /** The same for rows of one call. */
  List<M> all(List<Draft<M>> drafts, Moment now) {
    return drafts.stream().anyMatch(Draft::hasNested)
        ? drafts.stream().map(draft -> one(draft, now)).toList()
        : manyReturning(drafts, now);
  }

  /** Inserts rows without anything nested, all or none, and returns their number. */
  long many(Collection<? extends Draft<M>> drafts) {
    List<InsertBatch> batches =
        InsertBatches.of(
            session,
            Arguments.present("createMany(..)", "a collection of drafts", drafts),
            new ValuesInsert(session).isQuicker()
                ? InsertBatches.mostAtOnce(session.table())
                : InsertBatches.LARGEST);
    if (batches.size() == 1 && batches.get(0).batch() == 1) {
      return Sessions.run(session.session(), batches.get(0));
    }
    return batches.isEmpty()
        ? session.unsent(StatementKind.INSERT, 0L)
        : Sessions.together(
            session.session(),
            true,
            each -> batches.stream().mapToLong(batch -> insert(each, batch)).sum());
  }

  private long insert(Session on, InsertBatch batch) {
    TableTexts sql = session.sql();
    if (batch.batch() == 1) {
      return Sessions.run(on, batch);
    }
    if (sql.takesArrays(batch.keyed())) {
      return Sessions.run(on, new ArrayInsert(sql.insertArrays(batch.keyed()), batch));
    }
    ValuesInsert values = new ValuesInsert(session);
    return values.isQuicker() ? values.run(on, batch, batch.drafted()) : Sessions.run(on, batch);
  }

  /** Inserts rows without anything nested, all or none, and gives them in the order of drafts. */
  List<M> manyReturning(Collection<? extends Draft<M>> drafts) {
    return manyReturning(
        Arguments.present("createManyReturning(..)", "a collection of drafts", drafts),
        session.moment());
  }

  private List<M> manyReturning(Collection<? extends Draft<M>> drafts, Moment now) {
    if (drafts.size() == 1) {
      Draft<M> only = drafts.iterator().next();
      if (only != null && !only.hasNested()) {
        return List.of(row(session.session(), only, now));
      }
    }
    List<InsertBatch> batches =
        InsertBatches.of(session, drafts, InsertBatches.mostAtOnce(session.table()), now);
    return batches.isEmpty()
        ? session.unsent(StatementKind.INSERT, List.of())
        : session.whole(
            session.session(),
            session.purpose(StatementKind.INSERT),
            each ->
                batches.stream()
                    .flatMap(
                        batch ->
                            new ReturnedInserts<>(session, batch.purpose())
                                .run(each, batch).stream())
                    .toList());
  }

  /** Inserts rows but for those that a unique key refuses, and returns how many. */
  long manySkippingDuplicates(Collection<? extends Draft<M>> drafts) {
    SkippingInserts inserts = new SkippingInserts(session);
    List<InsertBatch> batches =
        InsertBatches.of(
            session,
            Arguments.present("createManySkippingDuplicates(..)", "a collection of drafts", drafts),
            InsertBatches.mostAtOnce(session.table()));
    if (batches.isEmpty()) {
      return session.unsent(StatementKind.INSERT, 0L);
    }
    return Sessions.persistently(
        session.session(),
        on ->
            Sessions.together(
                on,
                true,
                each -> batches.stream().mapToLong(batch -> inserts.run(each, batch)).sum()));
  }

  private M row(Session on, Draft<M> draft, Moment now) {
    if (session.returns(Verb.INSERT) && !session.table().runsCode()) {
      Insert<M> insert =
          new Insert<>(
              session.sql().create(draft.hasKey()),
              draft,
              now,
              session.rows(),
              session.purpose(StatementKind.INSERT));
      Optional<M> given = session.returned(on, insert);
      if (given.isEmpty()) {
        throw session.gaveNothing();
      }
      return given.get();
    }
    // What a converter refuses is found out before anything begins.
    DraftedRow row = draft.drafted(now, session.subject());
    return session.written(
        on,
        session.purpose(StatementKind.INSERT),
        each ->
            new ReturnedInserts<>(session, session.purpose(StatementKind.INSERT))
                .one(each, draft.hasKey(), row));
  }
}
