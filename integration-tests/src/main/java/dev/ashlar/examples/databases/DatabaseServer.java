/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

/** A database system that was started, or reached, and that hands out databases. */
public interface DatabaseServer extends AutoCloseable {

  /** The name of the database system, as in {@link TestDatabase#name()}. */
  String name();

  /** The version of the server, in its own words. */
  String version();

  /**
   * Creates an empty database.
   *
   * @param label lower case letters, digits and underscores; becomes part of the database's name
   */
  TestDatabase create(String label);

  /** Stops the server if it was started by {@link DatabaseServers#start}. */
  @Override
  void close();
}
