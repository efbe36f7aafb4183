/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.PlanStyle;
import dev.ashlar.sql.dialect.UnsupportedStatement;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.jdbc.JsonType;
import dev.ashlar.sql.jdbc.JsonValues;
import dev.ashlar.sql.statement.Locking;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.sql.vendor.Dialects;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every database takes what is written of each node, and means the same by it. */
@EveryDatabase
final class TreeTest {

  private TestDatabase database;
  private Dialect dialect;

  @BeforeEach
  void createRows(TestDatabase with) {
    database = with;
    dialect = Dialects.named(with.name());
    Blog blog = Blog.on(with);
    blog.users().create(u -> u.email("a").name("red").visits(1));
    blog.users().create(u -> u.email("b").name("red").visits(3));
    blog.users().create(u -> u.email("c").name("blue").visits(2));
    blog.users().create(u -> u.email("d").visits(5));
  }

  @Test
  void queriesFindWhatTheySay() throws SQLException {
    for (Trees.Example example : Trees.all()) {
      assertThat(rows(example.query())).as(example.name()).isEqualTo(example.rows());
    }
  }

  @Test
  void rowsAreLockedWhereTheDatabaseKnowsThat() throws SQLException {
    for (Locking.Strength strength : Locking.Strength.values()) {
      for (Locking.Wait wait : Locking.Wait.values()) {
        SelectStatement locked = Trees.emails().locking(new Locking(strength, wait));
        if (database.name().equals("sqlite")
            || (database.name().equals("h2") && strength == Locking.Strength.SHARE)) {
          assertThatThrownBy(() -> dialect.write(locked))
              .isInstanceOf(UnsupportedStatement.class)
              .hasMessageContaining("cannot lock the rows of a select");
        } else {
          assertThat(rows(locked)).as("%s %s", strength, wait).containsExactly("a", "b", "c", "d");
        }
      }
    }
  }

  @Test
  void rowsAreSentAsArraysWhereTheDatabaseKnowsThat() throws SQLException {
    if (dialect.capabilities().contains(Capability.ARRAY_ROWS)) {
      assertThat(rows(Trees.sent())).containsExactly("1|x", "2|y");
    } else {
      assertThatThrownBy(() -> dialect.write(Trees.sent()))
          .isInstanceOf(UnsupportedStatement.class)
          .hasMessage(
              "Rows of users cannot be sent as arrays to this database. Send them as values.");
    }
  }

  @Test
  void queriesHavePlans() throws SQLException {
    for (Trees.Example example : Trees.all()) {
      BoundStatement question = dialect.plans().of(dialect.write(example.query()));
      assertThat(asked(question, dialect.plans().answer()))
          .as(example.name())
          .isNotEmpty()
          .doesNotContainNull();
    }
  }

  private List<String> rows(Statement statement) throws SQLException {
    return asked(
        dialect.write(statement),
        found -> {
          List<String> rows = new ArrayList<>();
          while (found.next()) {
            rows.add(row(found));
          }
          return rows;
        });
  }

  private List<String> asked(BoundStatement written, PlanStyle.Answer answer) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement prepared = connection.prepareStatement(written.sql())) {
      Binder binder = dialect.binder(prepared, new NoJson());
      for (int i = 0; i < written.binds().size(); i++) {
        written.binds().get(i).to(binder, i + 1);
      }
      try (ResultSet found = prepared.executeQuery()) {
        return answer.lines(found);
      }
    }
  }

  private static String row(ResultSet found) throws SQLException {
    StringJoiner row = new StringJoiner("|");
    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
      row.add(shown(found.getObject(column)));
    }
    return row.toString();
  }

  /** Databases differ in the types of what they compute. */
  private static String shown(@Nullable Object value) {
    if (value instanceof Boolean truth) {
      return truth ? "1" : "0";
    }
    return value instanceof Number number
        ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }

  private static final class NoJson implements JsonValues {

    @Override
    public <T> String write(T value, JsonType<T> type) {
      throw missing(type);
    }

    @Override
    public <T> T read(String json, JsonType<T> type) {
      throw missing(type);
    }

    @Override
    public RuntimeException missing(JsonType<?> type) {
      return new IllegalStateException("No user has JSON.");
    }
  }
}
