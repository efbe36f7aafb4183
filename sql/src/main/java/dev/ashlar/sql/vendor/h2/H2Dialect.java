/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import dev.ashlar.sql.dialect.Binder;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Ddl;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.ErrorClassifier;
import dev.ashlar.sql.dialect.JsonValues;
import dev.ashlar.sql.dialect.Row;
import dev.ashlar.sql.dialect.SessionStyle;
import dev.ashlar.sql.dialect.ShiftingColumns;
import dev.ashlar.sql.dialect.SqlStyle;
import dev.ashlar.sql.dialect.StandardDdl;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** The dialect of H2. */
public final class H2Dialect implements Dialect {

  // H2 2.5.252 keeps, and commits, what a failed SELECT FROM FINAL TABLE (..) has written, so that
  // RETURNING_IS_ATOMIC is missing. So is SERIALIZABLE, where it lets two transactions read what
  // the other one changes, and READ_ONLY_TRANSACTION, which its driver takes and forgets.
  private static final Set<Capability> CAPABILITIES =
      Set.of(
          Capability.DECIMAL_COMPARES,
          Capability.VIOLATIONS_NAME_THEIR_CONSTRAINT,
          Capability.ARRAY_PARAMETER,
          Capability.ELEMENTS_OF_PARAMETER,
          Capability.INSERT_RETURNS,
          Capability.KEYS_OF_BATCH,
          Capability.MERGE,
          Capability.UPDATE_RETURNS,
          Capability.DELETE_RETURNS,
          Capability.DELETE_COUNTS_ITS_CASCADE,
          Capability.DELETE_TAKES_ALIAS,
          Capability.WRITE_READS_ITS_TABLE,
          Capability.SEQUENCES,
          Capability.SETS_ALL_AT_ONCE);

  private final SqlStyle style = new H2Style();
  private final Ddl ddl = new StandardDdl(new H2Types());
  private final ErrorClassifier errors = new H2Errors();
  private final SessionStyle session = new H2Session();

  @Override
  public String name() {
    return "h2";
  }

  @Override
  public boolean serves(String databaseProductName) {
    return databaseProductName.equals("H2");
  }

  @Override
  public String driver() {
    return "com.h2database:h2";
  }

  @Override
  public SqlStyle style() {
    return style;
  }

  @Override
  public Ddl ddl() {
    return ddl;
  }

  @Override
  public ErrorClassifier errors() {
    return errors;
  }

  @Override
  public SessionStyle session() {
    return session;
  }

  @Override
  public void checkSettings(Connection connection) throws SQLException {
    H2Settings.check(connection);
  }

  @Override
  public ShiftingColumns shiftingColumns(Connection connection) throws SQLException {
    return H2Moments.columns(connection);
  }

  @Override
  public Set<Capability> capabilities() {
    return CAPABILITIES;
  }

  @Override
  public Row row(ResultSet rows, JsonValues json) {
    return new H2Row(rows, json);
  }

  @Override
  public Binder binder(PreparedStatement statement, JsonValues json) {
    return new H2Binder(statement, json);
  }
}
