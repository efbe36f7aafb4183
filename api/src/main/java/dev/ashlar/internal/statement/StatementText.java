/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.AshlarException;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.UnsupportedStatement;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Statement;

/** Statements as a database takes them. */
public final class StatementText {

  private StatementText() {}

  /**
   * The statement.
   *
   * @throws AshlarException when the database cannot do it, or does not take as many parameters
   */
  public static BoundStatement of(Dialect dialect, Statement statement) {
    BoundStatement written = written(dialect, statement);
    int most = dialect.style().mostParameters();
    if (written.binds().size() > most) {
      throw new AshlarException(
          "This statement has %s parameters; %s takes %s. Ask for fewer values at a time."
              .formatted(written.binds().size(), dialect.name(), most));
    }
    return written;
  }

  private static BoundStatement written(Dialect dialect, Statement statement) {
    try {
      return dialect.write(statement);
    } catch (UnsupportedStatement unsupported) {
      throw new AshlarException(unsupported.told());
    }
  }
}
