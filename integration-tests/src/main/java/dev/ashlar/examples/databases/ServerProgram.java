/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;

/** What differs between MariaDB and MySQL: the program of the server, and its driver. */
interface ServerProgram {

  /** The name of the database system, as in {@link TestDatabase#name()}. */
  String name();

  /** What a person calls it. */
  String title();

  /**
   * Unpacks the program that comes along with the tests.
   *
   * @throws MissingServerException where there is none
   */
  void unpack(Path base) throws IOException;

  /** The server itself, below the folder in which it was unpacked. */
  Path binary(Path base);

  /** The command that makes the files of a server that has no databases yet. */
  List<String> initialization(Path base, Path data);

  /** What this server is told beside what both are. */
  List<String> options(Path base);

  /** The URL of a server at this port of this machine. */
  String url(int port);

  /** The driver's way to a server. */
  DataSource driver(String url, String user, String password);
}
