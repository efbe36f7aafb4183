/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.database.Session;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.Request;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.internal.statement.KeyedUpdate;
import dev.ashlar.internal.statement.RowStatements;
import dev.ashlar.query.MapperSupport;
import dev.ashlar.query.UnsentStatement;
import dev.ashlar.sql.dialect.Verb;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Columns;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.table.Source;
import dev.ashlar.value.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes live rows of one model. */
final class Updates<M> {

  private final ModelSession<M> session;

  Updates(ModelSession<M> session) {
    this.session = session;
  }

  /**
   * Changes the row with this key, and with this version unless that is null, and then what is
   * related to it: in one transaction, if anything is.
   */
  Optional<M> byKey(
      Mapper<M, ?, ?, ?, ?> mapper, Object key, @Nullable Long version, Change<M> change) {
    if (change.related().isEmpty()) {
      return row(session, mapper, key, version, change, session.now());
    }
    Purpose purpose = session.purpose(StatementKind.UPDATE);
    return Sessions.persistently(
        session.session(),
        on -> session.whole(on, purpose, each -> related(each, mapper, key, version, change)));
  }

  private Optional<M> related(
      Session on,
      Mapper<M, ?, ?, ?, ?> mapper,
      Object key,
      @Nullable Long version,
      Change<M> change) {
    Moment now = session.moment();
    ModelSession<M> within = session.on(on);
    Optional<M> row = row(within, mapper, key, version, change, now.instant());
    if (row.isEmpty()) {
      return row;
    }
    change.related().write(on, key, now);
    return change.related().touch(session.table())
        ? within.find(within.sql().find(), mapper.boundKey(key))
        : row;
  }

  private Optional<M> row(
      ModelSession<M> on,
      Mapper<M, ?, ?, ?, ?> mapper,
      Object key,
      @Nullable Long version,
      Change<M> change,
      Instant now) {
    Assignments set = change.assignments(now);
    Bind expected = version == null ? null : session.boundVersion(version);
    String kept = KeyedUpdate.known(on.texts(), on.dialect(), set, expected != null);
    if (kept != null && on.returns(Verb.UPDATE) && !on.table().checksKeys()) {
      return on.returned(on.session(), new UpdateByKey<>(mapper, key, set, expected, kept));
    }
    List<Bind> bound = mapper.boundKey(key);
    BoundStatement update =
        KeyedUpdate.of(on.texts(), on.dialect(), set, bound, expected, on.returns(Verb.UPDATE));
    return on.update(Request.setting(update, on.purpose(StatementKind.UPDATE), set), bound);
  }

  /** Changes the rows that fulfil the condition, and returns their number. */
  long many(Change<M> change, Chosen chosen) {
    Request update = where(chosen, change, false);
    return chosen.isNone() ? session.unsent(StatementKind.UPDATE, 0L) : session.write(update);
  }

  /** What {@link #many} sends, to be looked at; its plan is refused where it would be. */
  UnsentStatement unsent(Change<M> change, Chosen chosen) {
    BoundStatement update = where(chosen, change, false).statement();
    return MapperSupport.unsent(
        new StatementRunner(session.session(), session.purpose(StatementKind.UPDATE)),
        chosen.isNone() ? null : update);
  }

  /** Changes the rows that fulfil the condition, and gives them back. */
  List<M> returning(Change<M> change, Chosen chosen) {
    Request update = where(chosen, change, session.returns(Verb.UPDATE));
    if (chosen.isNone()) {
      return session.unsent(StatementKind.UPDATE, List.of());
    }
    return session.returns(Verb.UPDATE)
        ? session.writeReturning(update)
        : new ReadBack<>(session)
            .update(
                RowStatements.liveKeys(chosen.rows(), chosen.where()),
                change.assignments(session.now()),
                StatementKind.UPDATE);
  }

  /** A call that changes many rows by their keys, to be filled. */
  EachUpdate<M> each() {
    return new EachUpdate<>(session);
  }

  /** Changes all rows, and returns their number. */
  long all(Change<M> change) {
    return session.write(request(Source.root(session.table()), null, change, null));
  }

  private Request where(Chosen chosen, Change<M> change, boolean returns) {
    return request(
        chosen.rows(), chosen.where(), change, returns ? RowStatements.all(chosen.rows()) : null);
  }

  private Request request(
      Source rows, @Nullable Predicate where, Change<M> change, @Nullable Columns returning) {
    Assignments set = change.assignments(session.now());
    return Request.setting(
        session.written(RowStatements.update(rows, set, returning, where)),
        session.purpose(StatementKind.UPDATE),
        set);
  }
}
