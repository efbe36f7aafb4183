/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import dev.ashlar.benchmarks.blog.Post;
import dev.ashlar.benchmarks.blog.User;
import dev.ashlar.benchmarks.library.Operations;
import dev.ashlar.benchmarks.library.WholePost;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** All libraries give the same rows, and leave the same rows behind: else nothing is measured. */
final class Agreement {

  private static final UUID NO_ID = new UUID(0, 0);

  private Agreement() {}

  /**
   * Runs each task once with each library that can: JDBC, Ashlar, and the one to be measured.
   *
   * @throws IllegalStateException when they differ
   */
  static void check(Store store, Library measured) {
    for (Task task : Task.on(store.name())) {
      Object jdbc = outcome(store, task, Library.JDBC);
      for (Library library : new LinkedHashSet<>(List.of(Library.ASHLAR, measured))) {
        Object other = library.tasks().contains(task) ? outcome(store, task, library) : jdbc;
        if (!jdbc.equals(other)) {
          throw new IllegalStateException(
              "%s differs.%njdbc: %s%n%s: %s".formatted(task, jdbc, library.name(), other));
        }
      }
    }
  }

  private static Object outcome(Store store, Task task, Library library) {
    store.removeNewRows();
    Operations operations = library.on(store.source(task));
    operations.prepare(Rows.fresh());
    operations.prepareKnown(Rows.known());
    Object result = task.run(operations, new Inputs());
    Object left = store.keepsWhatIsWritten() ? stored(operations) : List.of();
    store.removeNewRows();
    return List.of(comparable(operations, result), left);
  }

  /** Without keys and moments that were just made, and with the relations of a model. */
  private static Object comparable(Operations operations, Object result) {
    if (result instanceof List<?> rows) {
      return rows.stream().map(row -> comparable(operations, row)).toList();
    }
    if (result instanceof Optional<?> row) {
      return row.map(found -> comparable(operations, found));
    }
    if (result instanceof Post post) {
      return WholePost.of(post);
    }
    return result instanceof Number || result instanceof WholePost
        ? result
        : withoutChance(operations.plain(result));
  }

  private static List<String> stored(Operations operations) {
    return operations.all().stream()
        .map(row -> withoutChance(operations.plain(row)))
        .map(User::toString)
        .sorted()
        .toList();
  }

  /** Keys and moments that the program has just made are never the same. */
  private static User withoutChance(User user) {
    UnaryOperator<Instant> known = moment -> moment.isBefore(LAST) ? moment : Instant.MAX;
    return new User(
        user.visits() < 0 ? NO_ID : user.id(),
        user.email(),
        user.name(),
        user.role(),
        user.visits(),
        known.apply(user.createdAt()),
        known.apply(user.updatedAt()));
  }

  private static final Instant LAST = Rows.FIRST.plusSeconds(60L * Rows.COUNT);
}
