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
import dev.ashlar.sql.dialect.Verb;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** The dialect of MariaDB, from 10.6 on. */
public final class MariadbDialect implements Dialect {

  private static final Set<Capability> CAPABILITIES =
      Set.of(
          Capability.DECIMAL_COMPARES,
          Capability.VIOLATIONS_NAME_THEIR_CONSTRAINT,
          Capability.RETURNING_IS_ATOMIC,
          Capability.INSERT_RETURNS,
          Capability.KEYS_OF_BATCH,
          Capability.INSERT_ON_DUPLICATE_KEY,
          Capability.DELETE_RETURNS,
          Capability.WRITE_READS_ITS_TABLE,
          Capability.SEQUENCES,
          Capability.READ_ONLY_TRANSACTION,
          Capability.SERIALIZABLE,
          Capability.SETS_ALL_AT_ONCE);

  private static final String BY_CODE_POINT = "utf8mb4_nopad_bin";

  /**
   * Else it sorts by the first 1,024 bytes of a text; it needs a buffer for 15 texts of this
   * length.
   */
  private static final String WHOLE_TEXTS =
      ", max_sort_length = greatest(@@SESSION.max_sort_length,"
          + " least(131072, @@SESSION.sort_buffer_size DIV 16))";

  private final SqlStyle style = new MysqlStyle(Set.of(Verb.INSERT, Verb.DELETE), BY_CODE_POINT);
  private final Ddl ddl =
      new StandardDdl(
          new MysqlTypes(BY_CODE_POINT, "utf8mb4_uca1400_nopad_as_ci", RingDrop.KEYS_FIRST));
  private final ErrorClassifier errors = new MysqlErrors();
  private final SessionStyle session =
      new MysqlSession(
          "STRICT_TRANS_TABLES,NO_AUTO_VALUE_ON_ZERO,SIMULTANEOUS_ASSIGNMENT", WHOLE_TEXTS, false);

  @Override
  public String name() {
    return "mariadb";
  }

  @Override
  public boolean serves(String databaseProductName) {
    return databaseProductName.equals("MariaDB");
  }

  @Override
  public String driver() {
    return "org.mariadb.jdbc:mariadb-java-client";
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
    MysqlSettings.check(connection, "MariaDB");
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
