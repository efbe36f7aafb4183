/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Set;

/** All that is particular to one database; stateless, one instance serves every connection. */
public interface Dialect {

  /** The name in lower case, as in {@code Dialects.named}. */
  String name();

  /** Whether it serves a database whose driver gives this product name. */
  boolean serves(String databaseProductName);

  SqlStyle style();

  Ddl ddl();

  ErrorClassifier errors();

  SessionStyle session();

  /** What this database can do and another cannot. */
  Set<Capability> capabilities();

  /** A view of the current row, the same object for all rows of the result set. */
  Row row(ResultSet rows, JsonValues json);

  /** Writes values into the statement's parameters. */
  Binder binder(PreparedStatement statement, JsonValues json);
}
