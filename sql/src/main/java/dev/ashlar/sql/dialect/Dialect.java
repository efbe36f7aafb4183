/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** All that is particular to one database; stateless, one instance serves every connection. */
public interface Dialect {

  /** The name in lower case, as in {@code Dialects.named}. */
  String name();

  /** Whether it serves a database whose driver gives this product name. */
  boolean serves(String databaseProductName);

  /** What to add to the class path, as in {@code org.postgresql:postgresql}. */
  String driver();

  /** Whether a text has a URL for this driver in it. */
  default boolean hasUrlIn(String text) {
    return text.contains("jdbc:" + name() + ":");
  }

  SqlStyle style();

  Ddl ddl();

  ErrorClassifier errors();

  SessionStyle session();

  /**
   * Looks for settings of the database by which it would not do what is promised of all; asked once
   * for a data source.
   *
   * @throws IllegalStateException if there is one; the message names it and says what to change
   */
  default void checkSettings(Connection connection) throws SQLException {
    // Most can be set for each connection, or do not matter to what Ashlar says.
  }

  /**
   * Looks for columns of others that hold moments as each session's own time zone has them; asked
   * once for a data source.
   */
  default ShiftingColumns shiftingColumns(Connection connection) throws SQLException {
    return ShiftingColumns.NONE;
  }

  /** What this database can do and another cannot. */
  Set<Capability> capabilities();

  /** A view of the current row, the same object for all rows of the result set. */
  Row row(ResultSet rows, JsonValues json);

  /** Writes values into the statement's parameters. */
  Binder binder(PreparedStatement statement, JsonValues json);
}
