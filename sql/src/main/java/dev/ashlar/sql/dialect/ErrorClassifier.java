/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.sql.SQLException;

/** Says what a driver's exception means. */
public interface ErrorClassifier {

  /**
   * The meaning of the exception; {@code OTHER} when it has none that Ashlar knows. Never fails.
   */
  DatabaseError classify(SQLException exception);

  /**
   * Whether the driver's text of this error tells of the server, the schema and the statement only,
   * never a value of a row or a parameter.
   */
  boolean isFreeOfValues(SQLException exception);

  /** Whether it is of a driver that was to open a file, so that no server can be the reason. */
  default boolean isOfFile(SQLException exception) {
    return false;
  }
}
