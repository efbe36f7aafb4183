/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How to reach a MySQL server: a JDBC URL, with or without a database, and who may use it. */
record MysqlAddress(String url, String user, String password) {

  private static final Pattern URL = Pattern.compile("(jdbc:mysql:.*?//[^/?]+)(?:/[^?]*)?(\\?.*)?");

  /** The same server and another database. */
  MysqlAddress database(String name) {
    Matcher matcher = URL.matcher(url);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("This is no URL of a MySQL server: " + url);
    }
    String options = matcher.group(2) == null ? "" : matcher.group(2);
    return new MysqlAddress(matcher.group(1) + "/" + name + options, user, password);
  }

  MysqlDataSource dataSource() {
    MysqlDataSource dataSource = new Source();
    dataSource.setUrl(url);
    dataSource.setUser(user);
    dataSource.setPassword(password);
    return dataSource;
  }

  /** HikariCP waits for its threads as long as a login may take, and Connector/J says 0. */
  private static final class Source extends MysqlDataSource {

    private static final long serialVersionUID = 1L;

    @Override
    public int getLoginTimeout() {
      return 5;
    }
  }
}
