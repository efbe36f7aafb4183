/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.function.Consumer;

/** What can stand at a side of an operator, or be selected. */
public sealed interface Term permits Operand, Parameters, Pattern, Applied, Columns, Keyword {

  /** Calls the method for this kind of term. */
  <R> R accept(Visitor<R> visitor);

  /** How many levels of conditions it has within. */
  default int depth() {
    return 0;
  }

  /** Whether there is a select within. */
  default boolean selects() {
    return false;
  }

  /** Whether it is made of several rows of the statement around it, as an aggregate is. */
  default boolean spans(Span span) {
    return false;
  }

  /** Hands out every column that it reads of the statement around it. */
  default void eachColumn(Consumer<? super Column> visitor) {}

  /** A method for each kind. */
  interface Visitor<R> {

    R column(Column column);

    R computed(Computed computed);

    R caseless(Caseless caseless);

    R scalar(ScalarQuery query);

    R aggregate(Aggregate aggregate);

    R windowFunction(WindowFunction function);

    R windowed(Windowed windowed);

    R caseOf(Case some);

    R answer(Answer answer);

    R call(Call call);

    R parameters(Parameters parameters);

    R pattern(Pattern pattern);

    R applied(Applied applied);

    R columns(Columns columns);

    R keyword(Keyword keyword);
  }
}
