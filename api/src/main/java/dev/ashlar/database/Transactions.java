/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import dev.ashlar.internal.command.Environment;
import dev.ashlar.sql.dialect.TransactionStart.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs work in transactions: again, where its options say so. */
final class Transactions {

  private Transactions() {}

  /** Several statements of one call, as one. */
  static <R extends @Nullable Object> R run(
      Environment environment, boolean writes, Function<? super Transaction, ? extends R> work) {
    return new OwnTransaction(
            environment, TransactionOptions.defaults(), writes ? Access.WRITES : Access.READS)
        .run(work);
  }

  /** The work of a user. */
  static <R extends @Nullable Object> R run(
      Environment environment,
      TransactionOptions options,
      Function<? super Transaction, ? extends R> work) {
    Access access = options.isReadOnly() ? Access.READ_ONLY : Access.WRITES;
    List<Throwable> earlier = new ArrayList<>();
    for (int attempt = 1; ; attempt++) {
      OwnTransaction transaction = new OwnTransaction(environment, options, access);
      try {
        return transaction.run(work);
      } catch (Exception failure) {
        if (!options.retry().again(attempt, transaction.reason(failure))
            || !options.retry().pause(attempt)) {
          earlier.stream().filter(each -> each != failure).forEach(failure::addSuppressed);
          throw failure;
        }
        earlier.add(failure);
      }
    }
  }
}
