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
  H2("H2"),
  MARIADB("MariaDB"),
  MYSQL("MySQL"),
  POSTGRESQL("PostgreSQL"),
  SQLITE("SQLite");

  private static final Pattern MAJOR_AND_MINOR = Pattern.compile("\\d+\\.\\d+");

  private final String title;

  Column(String title) {
    this.title = title;
  }

  /** Its name among the databases of the tests. */
  String database() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a person calls it. */
  String title() {
    return title;
  }

  /** With the version that was run, as far as a next build has the same. */
  String heading(Outcomes outcomes) {
    String version = outcomes.versions().getOrDefault(database(), "");
    Matcher matcher = MAJOR_AND_MINOR.matcher(version);
    return matcher.find() ? title + " " + matcher.group() : title;
  }
}
