/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/** Looks for settings of a database by which it would not do what is promised of all. */
@FunctionalInterface
public interface SettingsCheck {

  /**
   * Looks at the settings of a connection.
   *
   * @throws IllegalStateException if there is such a one; the message names it and says what to
   *     change
   */
  void check(Connection connection) throws SQLException;
}
