/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.TransactionFailed;
import dev.ashlar.database.Transaction;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other JDBC code takes part in a transaction through its connection. */
@EveryDatabase
final class OtherJdbcTest {

  private Blog blog;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
  }

  @Test
  void seesAndWritesTheSameRows() {
    blog.db()
        .transaction(
            tx -> {
              blog.users().in(tx).create(u -> u.email("a"));
              assertThat(count(tx.connection())).isEqualTo(1);
              execute(tx.connection(), "UPDATE \"users\" SET \"name\" = 'Alice'");
            });

    assertThat(blog.users().query().one().name()).isEqualTo("Alice");
  }

  @Test
  void isTakenBackWithTheTransaction() {
    blog.user("a");

    Throwable failure =
        catchThrowable(
            () ->
                blog.db()
                    .transaction(
                        tx -> {
                          execute(tx.connection(), "DELETE FROM \"users\"");
                          throw new IllegalStateException("stop");
                        }));

    assertThat(failure).hasMessage("stop");
    assertThat(blog.users().query().count()).isEqualTo(1);
  }

  @Test
  void isTakenBackWithASavepoint() {
    blog.user("a");

    blog.db()
        .transaction(
            tx ->
                assertThat(
                        catchThrowable(
                            () ->
                                tx.transaction(
                                    inner -> {
                                      execute(inner.connection(), "DELETE FROM \"users\"");
                                      throw new IllegalStateException("stop");
                                    })))
                    .hasMessage("stop"));

    assertThat(blog.users().query().count()).isEqualTo(1);
  }

  @Test
  @Shows(
      "The connection of a transaction that is lent to other code refuses to end it, and is not given back.")
  void cannotEndTheTransactionNorGiveItBack() {
    blog.db()
        .transaction(
            tx -> {
              blog.users().in(tx).create(u -> u.email("a"));
              Connection lent = tx.connection();
              assertRefused(lent::commit, "commit");
              assertRefused(lent::rollback, "rollback");
              assertRefused(() -> lent.setAutoCommit(!lent.getAutoCommit()), "setAutoCommit");
              assertRefused(() -> lent.setReadOnly(!lent.isReadOnly()), "setReadOnly");
              assertRefused(
                  () -> lent.setTransactionIsolation(Connection.TRANSACTION_NONE),
                  "setTransactionIsolation");
              assertRefused(() -> lent.abort(Runnable::run), "abort");
              assertThat(catchThrowable(lent::close)).isNull();
              assertThat(catchThrowable(() -> lent.unwrap(Connection.class).close())).isNull();
              assertThat(count(lent)).isEqualTo(1);
              blog.users().in(tx).create(u -> u.email("b"));
            });

    assertThat(blog.users().query().count()).isEqualTo(2);
  }

  private static void assertRefused(ThrowingCallable call, String method) {
    assertThat(catchThrowable(call))
        .isInstanceOf(SQLException.class)
        .hasMessage(
            """
            %s(..) would end or change a transaction of Ashlar behind its back, and was not done.
            Throw an exception out of db.transaction(..) to roll back, and say in TransactionOptions how it is to be."""
                .formatted(method));
  }

  @Test
  void isNotLentAfterTheEnd() {
    Transaction ended = blog.db().inTransaction(tx -> tx);

    assertThat(catchThrowable(ended::connection))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("This Transaction has ended.");
  }

  /**
   * Some databases go on after a failed statement, others lose all; none may say yes to nothing.
   */
  @Test
  void failureThatItHidesIsNotTakenForSuccess() {
    Throwable refused =
        catchThrowable(
            () ->
                blog.db()
                    .transaction(
                        tx -> {
                          blog.users().in(tx).create(u -> u.email("a"));
                          assertThat(
                                  catchThrowable(
                                      () -> execute(tx.connection(), "SELECT * FROM \"nowhere\"")))
                              .isNotNull();
                        }));

    assertThat(blog.users().query().count()).isEqualTo(refused == null ? 1 : 0);
    if (refused != null) {
      assertThat(refused)
          .isInstanceOf(TransactionFailed.class)
          .hasMessage(
              """
              The transaction was rolled back, since a statement of other code on tx.connection() had failed.
              Let the exception of that code end the transaction, or wrap the call in tx.transaction(..).""");
    }
  }

  private long count(Connection connection) {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(blog.sql().spelled("SELECT count(*) FROM \"users\""))) {
      return rows.next() ? rows.getLong(1) : -1;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void execute(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(blog.sql().spelled(sql));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
