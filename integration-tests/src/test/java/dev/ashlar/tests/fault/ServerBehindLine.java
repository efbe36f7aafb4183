/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.fault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.examples.databases.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that is reached by another port than its own. */
record ServerBehindLine(String url, String user, int port) {

  /** The embedded servers take any. */
  static final String PASSWORD = "s3cret";

  private static final Pattern URL =
      Pattern.compile("(jdbc:\\w+://)[^/:]+(?::(\\d+))?(/[^?]*)(\\?.*)?");

  static ServerBehindLine of(TestDatabase database) {
    try (Connection connection = database.dataSource().getConnection()) {
      String url = connection.getMetaData().getURL();
      String user = connection.getMetaData().getUserName();
      Matcher matcher = URL.matcher(url);
      if (!matcher.matches()) {
        throw new IllegalStateException("This URL has no port to be changed: " + url);
      }
      return new ServerBehindLine(
          matcher.group(1) + "localhost:%d" + matcher.group(3),
          user.replaceFirst("@.*", ""),
          Integer.parseInt(matcher.group(2)));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A pool of one connection, as a user would have it who wants to know of silence. */
  HikariDataSource pool(int linePort) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url.formatted(linePort));
    config.setUsername(user);
    boolean inSeconds = url.startsWith("jdbc:postgresql");
    config.addDataSourceProperty("socketTimeout", inSeconds ? "1" : "1000");
    config.addDataSourceProperty("connectTimeout", inSeconds ? "1" : "1000");
    if (inSeconds) {
      config.setPassword(PASSWORD);
      config.addDataSourceProperty("cancelSignalTimeout", "1");
    }
    if (url.startsWith("jdbc:mysql")) {
      // The line watches for words, which would be encrypted.
      config.addDataSourceProperty("sslMode", "DISABLED");
    }
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(5_000);
    return new HikariDataSource(config);
  }
}
