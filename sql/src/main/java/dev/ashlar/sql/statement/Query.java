/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.function.Consumer;

/** A statement that reads rows. */
public sealed interface Query extends Statement, InsertedRows
    permits SelectStatement, SetOperation, WithQuery {

  /** How many levels of conditions it has within. */
  int depth();

  /** Whether values that it gives are kept out of messages. */
  boolean isSensitive();

  /** Hands out every column that it reads of a statement around it. */
  void eachColumn(Consumer<? super Column> visitor);
}
