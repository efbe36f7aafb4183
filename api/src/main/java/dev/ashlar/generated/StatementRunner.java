/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.database.Session;
import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.session.Explanation;
import dev.ashlar.internal.session.Fetch;
import dev.ashlar.internal.session.FetchTogether;
import dev.ashlar.query.OpenRows;
import dev.ashlar.query.QueryRunner;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.RowMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs the queries of one model on a session. */
record StatementRunner(Session session, Purpose purpose) implements QueryRunner {

  @Override
  public Dialect dialect() {
    return Sessions.environment(session).dialect();
  }

  @Override
  public void requireUsable() {
    Sessions.requireUsable(session, purpose);
  }

  @Override
  public void requireTransaction(String call) {
    Sessions.requireTransaction(session, call);
  }

  @Override
  public <T> List<T> list(BoundStatement select, RowMapper<? extends T> mapper) {
    return Sessions.run(session, new Fetch<>(select, mapper, purpose));
  }

  @Override
  public List<String> explain(BoundStatement statement) {
    return Sessions.run(session, Explanation.of(dialect().plans(), statement, purpose));
  }

  @Override
  public List<String> shownBinds(BoundStatement statement) {
    return Binds.shown(statement.binds(), Sessions.environment(session).json());
  }

  @Override
  public boolean keepsSelectsOpen() {
    return Sessions.keepsSelectsOpen(session);
  }

  @Override
  public <T extends @Nullable Object> OpenRows<T> open(
      BoundStatement select, RowMapper<? extends T> mapper, Throwable place) {
    return new CursorRows<>(
        Sessions.open(session, new Fetch<>(select, mapper, purpose), place), purpose);
  }

  @Override
  public List<List<?>> lists(List<Select> selects) {
    List<Fetch<?>> parts = new ArrayList<>(selects.size());
    for (Select each : selects) {
      parts.add(new Fetch<>(each.statement(), each.mapper(), purpose.about(each.about())));
    }
    return Sessions.run(session, new FetchTogether(parts, purpose));
  }

  @Override
  public QueryRunner about(ModelTable<?> table) {
    return new StatementRunner(session, purpose.about(table));
  }

  @Override
  public <R> R together(Function<? super QueryRunner, ? extends R> work) {
    return Sessions.together(
        session, false, each -> work.apply(new StatementRunner(each, purpose)));
  }
}
