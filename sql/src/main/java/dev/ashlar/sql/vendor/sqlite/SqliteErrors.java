/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.sqlite;

import dev.ashlar.sql.dialect.DatabaseError;
import dev.ashlar.sql.dialect.ErrorClassifier;
import java.sql.SQLException;

final class SqliteErrors implements ErrorClassifier {
  @Override
  public DatabaseError classify(SQLException exception) {
    return DatabaseError.of(DatabaseError.Kind.OTHER);
  }
}
