/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.library;

import dev.ashlar.benchmarks.blog.User;
import dev.ashlar.value.Keys;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;

/** Many rows by JDBC as most write it: one statement, a batch of its values, one transaction. */
final class JdbcBulk {

  private JdbcBulk() {}

  static long insert(DataSource source, List<NewUser> users) {
    return inTransaction(
        source,
        JdbcTexts.INSERT,
        statement -> {
          OffsetDateTime now = JdbcOperations.now();
          for (NewUser user : users) {
            JdbcOperations.bind(statement, Keys.uuidV7(), user, now);
            statement.addBatch();
          }
        });
  }

  static long upsert(DataSource source, List<User> users) {
    return inTransaction(
        source,
        JdbcTexts.UPSERT,
        statement -> {
          OffsetDateTime now = JdbcOperations.now();
          for (User user : users) {
            statement.setObject(1, user.id());
            statement.setString(2, user.email());
            JdbcOperations.bindText(statement, 3, user.name());
            statement.setString(4, user.role().name());
            statement.setInt(5, user.visits());
            statement.setObject(6, now);
            statement.setObject(7, now);
            statement.addBatch();
          }
        });
  }

  static long update(DataSource source, List<User> users) {
    return inTransaction(
        source,
        JdbcTexts.UPDATE_VISITS,
        statement -> {
          OffsetDateTime now = JdbcOperations.now();
          for (User user : users) {
            statement.setInt(1, user.visits() + 1);
            statement.setObject(2, now);
            statement.setObject(3, user.id());
            statement.addBatch();
          }
        });
  }

  private static long inTransaction(DataSource source, String text, Filling filling) {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(text)) {
        filling.fill(statement);
        long rows = 0;
        for (int count : statement.executeBatch()) {
          rows += count == PreparedStatement.SUCCESS_NO_INFO ? 1 : count;
        }
        connection.commit();
        return rows;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Fills the batch. */
  private interface Filling {
    void fill(PreparedStatement statement) throws SQLException;
  }
}
