/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.Arguments;
import dev.ashlar.query.Condition;
import dev.ashlar.query.Fields;
import dev.ashlar.query.Statements;
import java.util.function.Function;

/**
 * The rows that a write is about. The caller's function is called once, however many statements the
 * condition becomes a part of.
 */
record Chosen<F extends Fields<?, F>>(F fields, Function<F, Condition> where) {

  /**
   * Calls the function.
   *
   * @param fields new ones, of a root
   */
  static <F extends Fields<?, F>> Chosen<F> of(
      F fields, Function<? super F, ? extends Condition> where) {
    Condition made =
        Arguments.present("This call", "a function that makes a condition", where).apply(fields);
    return new Chosen<>(fields, same -> made);
  }

  /** Whether it is known that there are none, so that no statement has to be sent. */
  boolean isNone() {
    return Statements.findNothing(fields, where);
  }
}
