/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * How to reach a server of MariaDB or MySQL.
 *
 * @param url a JDBC URL, with or without a database
 */
record ServerAddress(ServerProgram program, String url, String user, String password) {

  private static final Pattern URL = Pattern.compile("(jdbc:\\w+:.*?//[^/?]+)(?:/[^?]*)?(\\?.*)?");

  /** The same server and another database. */
  ServerAddress database(String name) {
    Matcher matcher = URL.matcher(url);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "This is no URL of a server of %s: %s".formatted(program.title(), url));
    }
    String options = matcher.group(2) == null ? "" : matcher.group(2);
    return new ServerAddress(program, matcher.group(1) + "/" + name + options, user, password);
  }

  DataSource dataSource() {
    return program.driver(url, user, password);
  }
}
