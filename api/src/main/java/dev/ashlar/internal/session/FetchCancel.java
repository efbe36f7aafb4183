/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.internal.command.Alarm;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Ends the wait for rows of a select that runs already. Some drivers cancel a statement only until
 * it has its first rows, and do nothing afterwards: the line is cut then.
 */
final class FetchCancel implements Alarm.Cancel {

  private final PreparedStatement statement;
  private final Connection connection;
  private volatile boolean hasAsked;
  private volatile boolean hasCut;

  FetchCancel(PreparedStatement statement, Connection connection) {
    this.statement = statement;
    this.connection = connection;
  }

  @Override
  public void cancel() throws SQLException {
    if (hasAsked) {
      hasCut = true;
      connection.abort(Runnable::run);
    } else {
      hasAsked = true;
      statement.cancel();
    }
  }

  /** Whether the connection is of no use any more. */
  boolean hasCut() {
    return hasCut;
  }
}
