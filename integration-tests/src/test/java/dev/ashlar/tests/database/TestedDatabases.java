/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.database;

import dev.ashlar.examples.databases.DatabaseServers;
import java.util.List;
import java.util.Set;

/** The databases on which a test class is to run. */
public final class TestedDatabases {

  private static final Set<String> NETWORK = Set.of("mariadb", "mysql", "postgresql");

  private TestedDatabases() {}

  /** Their names, as its {@link EveryDatabase} says; none where it says nothing. */
  public static List<String> of(Class<?> test) {
    EveryDatabase wanted = test.getAnnotation(EveryDatabase.class);
    return wanted == null
        ? List.of()
        : DatabaseServers.names().stream().filter(name -> isWanted(wanted, name)).toList();
  }

  static boolean isWanted(EveryDatabase wanted, String name) {
    return !wanted.network() || NETWORK.contains(name);
  }
}
