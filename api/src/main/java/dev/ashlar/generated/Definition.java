/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.command.Subject;
import dev.ashlar.sql.jdbc.Binder;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A statement that defines something, such as a table; it has no parameters and no rows. */
record Definition(String sql, Subject subject) implements Command<Boolean> {

  @Override
  public Purpose purpose() {
    return new Purpose(StatementKind.DEFINE, subject);
  }

  @Override
  public Boolean run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    return statement.execute();
  }

  @Override
  public long rows(Boolean result) {
    return 0;
  }
}
