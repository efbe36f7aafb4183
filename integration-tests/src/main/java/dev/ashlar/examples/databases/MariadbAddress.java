/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mariadb.jdbc.MariaDbDataSource;

/** How to reach a MariaDB server: a JDBC URL, with or without a database, and who may use it. */
record MariadbAddress(String url, String user, String password) {

  private static final Pattern URL =
      Pattern.compile("(jdbc:mariadb:.*?//[^/?]+)(?:/[^?]*)?(\\?.*)?");

  /** The same server and another database. */
  MariadbAddress database(String name) {
    Matcher matcher = URL.matcher(url);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("This is no URL of a MariaDB server: " + url);
    }
    String options = matcher.group(2) == null ? "" : matcher.group(2);
    return new MariadbAddress(matcher.group(1) + "/" + name + options, user, password);
  }

  MariaDbDataSource dataSource() {
    try {
      MariaDbDataSource dataSource = new MariaDbDataSource();
      dataSource.setUrl(url);
      dataSource.setUser(user);
      dataSource.setPassword(password);
      return dataSource;
    } catch (SQLException e) {
      throw new IllegalArgumentException("This is no URL of a MariaDB server: " + url, e);
    }
  }
}
