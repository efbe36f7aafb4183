/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.loan;

import dev.ashlar.tests.support.Race;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Calls of four threads without a pause, half of them by somebody who does not know Ashlar. */
final class Traffic {

  private static final int THREADS = 4;

  private Traffic() {}

  /** Runs so many calls of Ashlar and of another user of the same pool; gives what they threw. */
  static List<Throwable> of(int calls, Runnable call, DataSource pool) {
    AtomicInteger left = new AtomicInteger(calls);
    return Race.failures(
        Collections.nCopies(
            THREADS,
            () -> {
              for (int each = left.getAndDecrement(); each > 0; each = left.getAndDecrement()) {
                if (each % 2 == 0) {
                  call.run();
                } else {
                  useBeside(pool);
                }
              }
            }));
  }

  /** Writes and reads as other JDBC code does. */
  private static void useBeside(DataSource pool) {
    try (Connection connection = pool.getConnection()) {
      if (!connection.getAutoCommit() || connection.isReadOnly()) {
        throw new IllegalStateException("It came back in another state: " + connection);
      }
      try (var statement = connection.createStatement()) {
        statement.executeUpdate("UPDATE beside SET n = n + 1");
      }
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("SELECT n FROM beside")) {
        rows.next();
      }
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
