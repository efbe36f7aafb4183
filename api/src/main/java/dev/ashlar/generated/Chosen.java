/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.query.Condition;
import dev.ashlar.query.Fields;
import dev.ashlar.query.MapperSupport;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.table.Source;
import java.util.function.Function;

/**
 * The rows that a write is about. The caller's function is called once, however many statements the
 * condition becomes a part of.
 *
 * @param rows the place of the rows
 * @param where what they fulfil
 */
record Chosen(Source rows, Predicate where) {

  /**
   * Calls the function.
   *
   * @param call as the user writes it: {@code "deleteMany(..)"}
   * @param fields new ones, of a root
   */
  static <F extends Fields<?, F>> Chosen of(
      String call, F fields, Function<? super F, ? extends Condition> where) {
    return new Chosen(MapperSupport.place(fields), MapperSupport.condition(call, fields, where));
  }

  /** Whether it is known that there are none, so that no statement has to be sent. */
  boolean isNone() {
    return where.isNever();
  }
}
