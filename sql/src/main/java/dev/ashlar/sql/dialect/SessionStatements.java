/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Runs statements of a session, such as one that sets a savepoint. */
public final class SessionStatements {

  /** The SQLState by which pools know that a connection is of no use any more. */
  public static final String NO_CONNECTION = "08003";

  /** What the logs of pools show of a connection that is condemned. */
  public static final String CONDEMNED = "Ashlar gives this connection up: its state is in doubt";

  private SessionStatements() {}

  /** Runs one statement without a result. */
  public static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
