/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.BoundStatement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

/** An update or a delete that counts its rows. */
public record Write(String sql, List<Bind> binds, Purpose purpose, Supplier<Evidence> lookBack)
    implements Command<Long> {

  public static Write of(BoundStatement statement, Purpose purpose, Supplier<Evidence> lookBack) {
    return new Write(statement.sql(), statement.binds(), purpose, lookBack);
  }

  @Override
  public Long run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    Binds.write(binds, binder);
    return (long) statement.executeUpdate();
  }

  @Override
  public long rows(Long result) {
    return result;
  }

  @Override
  public Evidence evidence() {
    return lookBack.get();
  }
}
