/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.CheckReturnValue;
import dev.ashlar.query.Condition;
import dev.ashlar.query.UnsentStatement;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The writes of a mapper by condition, made to be looked at: none of these calls changes anything.
 * Where the write would be refused, as in a transaction that is read-only, its plan is refused too.
 *
 * @param <F> the fields of the model
 * @param <C> what an update changes
 */
@CheckReturnValue
public final class UnsentWrites<F, C> {

  private final BiFunction<
          Function<? super F, ? extends Condition>, Consumer<? super C>, UnsentStatement>
      updates;
  private final Function<Function<? super F, ? extends Condition>, UnsentStatement> deletions;

  UnsentWrites(
      BiFunction<Function<? super F, ? extends Condition>, Consumer<? super C>, UnsentStatement>
          updates,
      Function<Function<? super F, ? extends Condition>, UnsentStatement> deletions) {
    this.updates = updates;
    this.deletions = deletions;
  }

  /**
   * The statement of {@code updateMany}, with the moment that it is now.
   *
   * @throws IllegalArgumentException when the change sets nothing, or the condition is null
   */
  public UnsentStatement updateMany(
      Function<? super F, ? extends Condition> where, Consumer<? super C> change) {
    return updates.apply(where, change);
  }

  /**
   * The statement of {@code deleteMany}: an update where deleted rows stay. Where a database would
   * not count all rows that a cascade removes, it is the first statement, which reads the keys of
   * the rows.
   *
   * @throws IllegalArgumentException when the condition is null
   */
  public UnsentStatement deleteMany(Function<? super F, ? extends Condition> where) {
    return deletions.apply(where);
  }
}
