/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.sqlite;

import dev.ashlar.sql.dialect.Binder;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Ddl;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.ErrorClassifier;
import dev.ashlar.sql.dialect.JsonValues;
import dev.ashlar.sql.dialect.Row;
import dev.ashlar.sql.dialect.SessionStyle;
import dev.ashlar.sql.dialect.SqlStyle;
import dev.ashlar.sql.dialect.StandardDdl;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** The dialect of SQLite. */
public final class SqliteDialect implements Dialect {

  private static final Set<Capability> CAPABILITIES =
      Set.of(
          Capability.RETURNING_IS_ATOMIC,
          Capability.ELEMENTS_OF_PARAMETER,
          Capability.INSERT_RETURNS,
          Capability.INSERT_ON_CONFLICT,
          Capability.UPDATE_RETURNS,
          Capability.DELETE_RETURNS,
          Capability.DELETE_TAKES_ALIAS,
          Capability.WRITE_READS_ITS_TABLE,
          Capability.READ_ONLY_TRANSACTION,
          Capability.SERIALIZABLE,
          Capability.SETS_ALL_AT_ONCE);

  private final SqlStyle style = new SqliteStyle();
  private final Ddl ddl = new StandardDdl(new SqliteTypes());
  private final ErrorClassifier errors = new SqliteErrors();
  private final SessionStyle session = new SqliteSession();

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public boolean serves(String databaseProductName) {
    return databaseProductName.equals("SQLite");
  }

  @Override
  public String driver() {
    return "org.xerial:sqlite-jdbc";
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
    SqliteSettings.check(connection);
  }

  @Override
  public Set<Capability> capabilities() {
    return CAPABILITIES;
  }

  @Override
  public Row row(ResultSet rows, JsonValues json) {
    return new SqliteRow(rows, json);
  }

  @Override
  public Binder binder(PreparedStatement statement, JsonValues json) {
    return new SqliteBinder(statement, json);
  }
}
