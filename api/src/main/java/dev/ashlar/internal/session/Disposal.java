/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.sql.dialect.SessionStyle;
import java.sql.Connection;
import java.sql.SQLException;

/** The end of a connection that must not be used again by anybody. */
final class Disposal {

  private Disposal() {}

  /**
   * Closes it. A pool is told first, by an error of the kind that it watches for, since it would
   * hand out again what was closed behind its back. What cannot be told is ended all the same: the
   * locks of a transaction must not stay.
   */
  static void of(Connection connection, SessionStyle style) throws SQLException {
    ignoringFailure(() -> style.condemn(connection));
    // Some drivers do nothing on abort.
    ignoringFailure(() -> connection.abort(Runnable::run));
    ignoringFailure(() -> connection.unwrap(Connection.class).close());
    connection.close();
  }

  private static void ignoringFailure(LastCall call) {
    try {
      call.run();
    } catch (Throwable e) {
      // Whatever is wrong with the connection, it is not going to be used.
    }
  }

  private interface LastCall {
    void run() throws SQLException;
  }
}
