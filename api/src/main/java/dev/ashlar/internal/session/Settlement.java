/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.internal.command.Alarm;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The time in which a statement runs. At its end no cancel is on its way any more, nor waits for
 * the next statement; where that cannot be made sure, the watch is told.
 */
record Settlement(
    Environment environment,
    Connection connection,
    Command<?> command,
    FailureWatch watch,
    Alarm alarm)
    implements AutoCloseable {

  void begin(PreparedStatement statement) {
    alarm.arm(statement);
  }

  @Override
  public void close() {
    alarm.close();
    if (!alarm.rang()) {
      return;
    }
    if (alarm.isRinging()) {
      watch.doubted();
      return;
    }
    try {
      environment.dialect().session().settle(connection, command.sql());
    } catch (SQLException | RuntimeException e) {
      watch.doubted();
    }
  }
}
