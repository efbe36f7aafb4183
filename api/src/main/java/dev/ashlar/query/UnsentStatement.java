/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.CheckReturnValue;
import dev.ashlar.sql.jdbc.BoundStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is looked at, and not run.
 *
 * <pre>{@code
 * System.out.println(users.unsent().deleteMany(u -> u.visits().eq(0)).explain());
 * }</pre>
 */
@CheckReturnValue
public final class UnsentStatement {

  private static final String NOTHING = "Nothing is sent, since no row fulfils the condition.";

  private final QueryRunner runner;
  private final @Nullable BoundStatement statement;

  /**
   * A statement.
   *
   * @param statement null where none would be sent
   */
  UnsentStatement(QueryRunner runner, @Nullable BoundStatement statement) {
    this.runner = runner;
    this.statement = statement;
  }

  /**
   * Its text and its parameters; nothing is asked of the database. Where no statement would be
   * sent, since no row can fulfil the condition, it is a comment that says so.
   */
  public Sql sql() {
    return statement == null
        ? new Sql("-- " + NOTHING, List.of())
        : new Sql(statement.sql(), runner.shownBinds(statement));
  }

  /**
   * How the database would run it, in the database's own words, which are for people and differ
   * between versions. It is asked by one statement, {@code EXPLAIN} or its like, which listeners
   * are told; the statement itself is not run, and changes nothing. Where none would be sent, the
   * plan says so.
   *
   * <p>PostgreSQL shows parameters in its plans: it gets others in the place of sensitive ones.
   */
  public String explain() {
    if (statement == null) {
      runner.requireUsable();
      return NOTHING;
    }
    return String.join("\n", runner.explain(statement));
  }
}
