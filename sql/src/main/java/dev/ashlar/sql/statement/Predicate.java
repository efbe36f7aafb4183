/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.function.Consumer;

/** A condition: true, false or unknown for each row. */
public sealed interface Predicate
    permits Comparison,
        Junction,
        Negation,
        NotTrue,
        Truth,
        Exists,
        Constant,
        RowsIn,
        RowInQuery,
        RowCompared,
        InElements {

  /** Calls the method for this kind of condition. */
  <R> R accept(Visitor<R> visitor);

  /** How many levels of conditions it has, itself included. */
  int depth();

  /** Whether it is known to be false for every row, so that nobody has to be asked. */
  default boolean isNever() {
    return false;
  }

  /** Whether it is known to be true for every row. */
  default boolean isAlways() {
    return false;
  }

  /** Whether there is a select within. */
  boolean selects();

  /** Whether it asks for several rows of the statement around it, as an aggregate does. */
  default boolean spans(Span span) {
    return false;
  }

  /** Hands out every column that it reads of the statement around it. */
  void eachColumn(Consumer<? super Column> visitor);

  /** A method for each kind. */
  interface Visitor<R> {

    R comparison(Comparison comparison);

    R junction(Junction junction);

    R negation(Negation negation);

    R notTrue(NotTrue notTrue);

    R truth(Truth truth);

    R exists(Exists exists);

    R constant(Constant constant);

    R rowsIn(RowsIn rows);

    R rowInQuery(RowInQuery row);

    R rowCompared(RowCompared row);

    R inElements(InElements among);
  }
}
