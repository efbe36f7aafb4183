/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.vendor.Dialects;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.RowMapper;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Remembers the statements of queries and answers each with the same number of rows. */
final class RunnerStub implements QueryRunner {

  private final Dialect dialect;
  private final int rows;
  private final List<BoundStatement> statements = new ArrayList<>();
  private int transactions;

  RunnerStub(Dialect dialect, int rows) {
    this.dialect = dialect;
    this.rows = rows;
  }

  static RunnerStub answering(int rows) {
    return new RunnerStub(Dialects.named("h2"), rows);
  }

  Query<User, UserFields> users() {
    return new Query<>(Selection.of(this, new UserFields(), row -> new User(new UUID(0, 0))));
  }

  @Override
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public <T> List<T> list(BoundStatement select, RowMapper<? extends T> mapper) {
    statements.add(select);
    boolean counts = select.sql().startsWith("SELECT count(*)");
    List<T> list = new ArrayList<>();
    try {
      for (int i = 0; i < (counts ? 1 : rows); i++) {
        list.add(mapper.map(row()));
      }
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
    return list;
  }

  @Override
  public void requireTransaction(String call) {}

  @Override
  public List<String> explain(BoundStatement statement) {
    statements.add(statement);
    return List.of("the plan", "of this");
  }

  @Override
  public List<String> shownBinds(BoundStatement statement) {
    return statement.binds().stream().map(Bind::shown).toList();
  }

  @Override
  public boolean keepsSelectsOpen() {
    return false;
  }

  @Override
  public <T extends @Nullable Object> OpenRows<T> open(
      BoundStatement select, RowMapper<? extends T> mapper, Throwable place) {
    throw new IllegalStateException("It keeps none open.");
  }

  @Override
  public List<List<?>> lists(List<Select> selects) {
    List<List<?>> all = new ArrayList<>();
    for (Select select : selects) {
      all.add(list(select.statement(), select.mapper()));
    }
    return all;
  }

  @Override
  public void requireUsable() {
    // It always is.
  }

  @Override
  public QueryRunner about(ModelTable<?> table) {
    return this;
  }

  @Override
  public <R> R together(Function<? super QueryRunner, ? extends R> work) {
    transactions++;
    return work.apply(this);
  }

  int transactions() {
    return transactions;
  }

  /** The statements so far, each with its binds in the last line. */
  List<String> seen() {
    return statements.stream().map(RunnerStub::shown).toList();
  }

  static String shown(BoundStatement statement) {
    return Sheet.allColumns(statement).sql()
        + "\n-- "
        + statement.binds().stream().map(Bind::shown).collect(Collectors.joining(", "));
  }

  /** Every column of which is the number of rows. */
  private Row row() {
    return (Row)
        Proxy.newProxyInstance(
            Row.class.getClassLoader(),
            new Class<?>[] {Row.class},
            (proxy, method, arguments) ->
                method.getReturnType() == long.class ? (Object) (long) rows : (Object) rows);
  }
}
