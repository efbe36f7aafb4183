/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Request;
import dev.ashlar.internal.command.Requested;
import dev.ashlar.sql.jdbc.Binder;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** An update or a delete that counts its rows. */
public record Write(Request request) implements Requested<Long> {

  @Override
  public Long run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    Binds.write(binds(), binder);
    return (long) statement.executeUpdate();
  }

  @Override
  public long rows(Long result) {
    return result;
  }
}
