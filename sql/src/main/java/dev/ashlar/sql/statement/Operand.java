/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;

/** A term with one value for each row, of which is known what it can be. */
public sealed interface Operand extends Term
    permits Column,
        Computed,
        Call,
        Case,
        Answer,
        Caseless,
        ScalarQuery,
        Aggregate,
        WindowFunction,
        Windowed {

  /** The type of its values, as far as comparisons go by it. */
  ColumnType type();

  /** The type of a value to compare with: of an element, where there are several. */
  default ColumnType scalar() {
    return type().element().orElseGet(this::type);
  }

  /** Whether a row may have no value. */
  boolean isNullable();

  /** Whether its values are kept out of messages. */
  default boolean isSensitive() {
    return false;
  }

  /** The field as messages name it: {@code "Post.author.email"}. */
  String label();

  /** Whether it is a decimal, or a whole number of more than 64 bits. */
  default boolean isDecimal() {
    return type().kind() == ColumnType.Kind.DECIMAL || type().kind() == ColumnType.Kind.WHOLE;
  }

  /** Whether letter case counts when it is compared or sorted. */
  default LetterCase letterCase() {
    return type().ignoresCase() ? LetterCase.IGNORED_BY_COLUMN : LetterCase.COUNTS;
  }

  /** A value to compare with it, hidden where the operand is sensitive. */
  default Bind bound(Bind value) {
    return isSensitive() ? value.sensitive() : value;
  }
}
