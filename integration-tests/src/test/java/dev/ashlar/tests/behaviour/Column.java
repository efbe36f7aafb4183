/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.behaviour;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A column of the page: a database that tests run on. */
enum Column {
  H2("H2", "h2"),
  MARIADB("MariaDB", "mariadb"),
  MYSQL("MySQL, run on MariaDB", "mariadb"),
  POSTGRESQL("PostgreSQL", "postgresql"),
  SQLITE("SQLite", "sqlite");

  private static final Pattern MAJOR_AND_MINOR = Pattern.compile("\\d+\\.\\d+");

  private final String title;
  private final String server;

  Column(String title, String server) {
    this.title = title;
    this.server = server;
  }

  /** Its name among the databases of the tests. */
  String database() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The database that it is run on, which is another one for MySQL only. */
  String server() {
    return server;
  }

  /** What a person calls it. */
  String title() {
    return title;
  }

  /** With the version that was run, as far as a next build has the same. */
  String heading(Outcomes outcomes) {
    String version = outcomes.versions().getOrDefault(server, "");
    Matcher matcher = MAJOR_AND_MINOR.matcher(version);
    return matcher.find() ? title + " " + matcher.group() : title;
  }
}
