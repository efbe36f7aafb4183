/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import java.util.function.Consumer;

/** A part of a statement that is none by itself. */
public sealed interface Clause
    permits SelectList, From, Grouping, Ordering, WrittenRows, Assignment, Conflict {

  /** Hands out every column that it reads. */
  void eachColumn(Consumer<? super Column> visitor);
}
