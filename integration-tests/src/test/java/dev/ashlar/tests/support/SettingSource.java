/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A source whose connections have all been told one statement. */
public final class SettingSource extends PlainSource {

  private final DataSource source;
  private final String setting;

  public SettingSource(DataSource source, String setting) {
    this.source = source;
    this.setting = setting;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = source.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(setting);
    }
    return connection;
  }
}
