/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import dev.ashlar.Vendor;
import java.util.List;
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

  /**
   * Sees to it that the tables of these schemas are there, and empty, and nothing else: {@code
   * database.create(BlogSchema::createScript)}.
   *
   * <p>Where creating takes long, the tables of the call before may be emptied instead, if they are
   * those and nobody has changed them; connections stay open then.
   */
  void create(Script... scripts);

  /** Drops the database. */
  @Override
  void close();

  /** The statements that create the tables of a schema. */
  @FunctionalInterface
  interface Script {
    /** Those for a vendor, in their order. */
    List<String> of(Vendor vendor);
  }
}
