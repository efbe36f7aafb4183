/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import javax.sql.DataSource;

/**
 * An empty database of one's own on a real server; closing drops it.
 *
 * <p>The data source is as a user would have it: a pool over the driver, without settings that
 * would help Ashlar.
 */
public interface TestDatabase extends AutoCloseable {

  /** The name of the database system: {@code h2}, {@code mariadb} and so on. */
  String name();

  /** The version of the server, in its own words. */
  String version();

  /** A pool of connections to this database. */
  DataSource dataSource();

  /** Drops every table and view, whatever refers to what. No connection may be in use. */
  void clear();

  /** Drops the database. */
  @Override
  void close();
}
