/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import dev.ashlar.benchmarks.library.AshlarOperations;
import dev.ashlar.benchmarks.library.JdbcOperations;
import dev.ashlar.benchmarks.library.Operations;
import dev.ashlar.benchmarks.library.Peer;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * With what the operations are written.
 *
 * @param tasks what can be done with it here
 * @param opening gives its operations on a database
 */
public record Library(String name, List<Task> tasks, Function<DataSource, Operations> opening) {

  /** JDBC by hand: what the others are held against. */
  public static final Library JDBC =
      new Library("jdbc", List.of(Task.values()), JdbcOperations::new);

  /** Ashlar. */
  public static final Library ASHLAR =
      new Library("ashlar", List.of(Task.values()), AshlarOperations::new);

  /** One of these two, or a {@link Peer}. */
  public static Library named(String name) {
    return switch (name) {
      case "jdbc" -> JDBC;
      case "ashlar" -> ASHLAR;
      default -> peer(name);
    };
  }

  private static Library peer(String name) {
    for (Peer peer : ServiceLoader.load(Peer.class)) {
      if (peer.name().equals(name)) {
        return new Library(name, Task.ofPeers(), peer::on);
      }
    }
    throw new IllegalArgumentException(
        "There is no library " + name + " here. Build with -Ppeers for others than Ashlar.");
  }

  /** The operations on this database. */
  public Operations on(DataSource source) {
    return opening.apply(source);
  }
}
