/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.postgresql;

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
import dev.ashlar.sql.dialect.StandardSession;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** The dialect of PostgreSQL. */
public final class PostgresDialect implements Dialect {

  private static final Set<Capability> CAPABILITIES =
      Set.of(
          Capability.DECIMAL_COMPARES,
          Capability.VIOLATIONS_NAME_THEIR_CONSTRAINT,
          Capability.RETURNING_IS_ATOMIC,
          Capability.ARRAY_PARAMETER,
          Capability.ELEMENTS_OF_PARAMETER,
          Capability.INSERT_RETURNS,
          Capability.KEYS_OF_BATCH,
          Capability.INSERT_ON_CONFLICT,
          Capability.UPDATE_RETURNS,
          Capability.DELETE_RETURNS,
          Capability.DELETE_COUNTS_ITS_CASCADE,
          Capability.DELETE_TAKES_ALIAS,
          Capability.WRITE_READS_ITS_TABLE,
          Capability.SEQUENCES,
          Capability.READ_ONLY_TRANSACTION,
          Capability.SERIALIZABLE,
          Capability.SETS_ALL_AT_ONCE);

  private final SqlStyle style = new PostgresStyle();
  private final Ddl ddl = new StandardDdl(new PostgresTypes());
  private final ErrorClassifier errors = new PostgresErrors();
  private final SessionStyle session = new StandardSession();

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public boolean serves(String databaseProductName) {
    return databaseProductName.equals("PostgreSQL");
  }

  @Override
  public String driver() {
    return "org.postgresql:postgresql";
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
    PostgresSettings.check(connection);
  }

  @Override
  public Set<Capability> capabilities() {
    return CAPABILITIES;
  }

  @Override
  public Row row(ResultSet rows, JsonValues json) {
    return new PostgresRow(rows, json);
  }

  @Override
  public Binder binder(PreparedStatement statement, JsonValues json) {
    return new PostgresBinder(statement, json);
  }
}
