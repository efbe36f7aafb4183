/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import dev.ashlar.sql.dialect.Binder;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Ddl;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.ErrorClassifier;
import dev.ashlar.sql.dialect.JsonValues;
import dev.ashlar.sql.dialect.RingDrop;
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

/** The dialect of MySQL, from 8.0.17 on, whose statements never give rows back. */
public final class MysqlDialect implements Dialect {

  private static final Set<Capability> CAPABILITIES =
      Set.of(
          Capability.DECIMAL_COMPARES,
          Capability.VIOLATIONS_NAME_THEIR_CONSTRAINT,
          Capability.READ_ONLY_TRANSACTION,
          Capability.SERIALIZABLE,
          Capability.KEYS_OF_BATCH,
          Capability.INSERT_ON_DUPLICATE_KEY);

  private static final String BY_CODE_POINT = "utf8mb4_0900_bin";

  private final SqlStyle style = new MysqlStyle(Set.of(), BY_CODE_POINT);
  private final Ddl ddl =
      new StandardDdl(new MysqlTypes(BY_CODE_POINT, "utf8mb4_0900_as_ci", RingDrop.CHECKS_OFF));
  private final ErrorClassifier errors = new MysqlErrors();
  private final SessionStyle session =
      new MysqlSession("STRICT_TRANS_TABLES,NO_AUTO_VALUE_ON_ZERO", "", true);

  @Override
  public String name() {
    return "mysql";
  }

  @Override
  public boolean serves(String databaseProductName) {
    return databaseProductName.equals("MySQL");
  }

  @Override
  public String driver() {
    return "com.mysql:mysql-connector-j";
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
    MysqlSettings.check(connection, "MySQL");
  }

  @Override
  public ShiftingColumns shiftingColumns(Connection connection) throws SQLException {
    return MysqlMoments.columns(connection);
  }

  @Override
  public Set<Capability> capabilities() {
    return CAPABILITIES;
  }

  @Override
  public Row row(ResultSet rows, JsonValues json) {
    return new MysqlRow(rows, json);
  }

  @Override
  public Binder binder(PreparedStatement statement, JsonValues json) {
    return new MysqlBinder(statement, json);
  }
}
