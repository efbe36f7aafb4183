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
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Both libraries give the same rows, and leave the same rows behind: else nothing is measured. */
final class Agreement {

  private static final UUID NO_ID = new UUID(0, 0);

  private Agreement() {}

  /**
   * Runs each task once with each library.
   *
   * @throws IllegalStateException when they differ
   */
  static void check(Store store) {
    for (Task task : Task.values()) {
      Object jdbc = outcome(store, task, Library.JDBC);
      Object ashlar = outcome(store, task, Library.ASHLAR);
      if (!jdbc.equals(ashlar)) {
        throw new IllegalStateException(
            "%s differs.%nJDBC:   %s%nAshlar: %s".formatted(task, jdbc, ashlar));
      }
    }
  }

  private static Object outcome(Store store, Task task, Library library) {
    store.removeNewRows();
    Operations operations = library.on(store.source(task));
    operations.prepare(Rows.fresh());
    Object result = task.run(operations, new Inputs());
    Object left = store.keepsWhatIsWritten() ? stored(operations) : List.of();
    store.removeNewRows();
    return List.of(comparable(result), left);
  }

  /** Without keys and moments that were just made, and with the relations of a model. */
  private static Object comparable(Object result) {
    if (result instanceof List<?> rows) {
      return rows.stream().map(Agreement::comparable).toList();
    }
    if (result instanceof Post post) {
      return WholePost.of(post);
    }
    return result instanceof User user ? withoutChance(user) : result;
  }

  private static List<String> stored(Operations operations) {
    return operations.all().stream()
        .map(Agreement::withoutChance)
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
