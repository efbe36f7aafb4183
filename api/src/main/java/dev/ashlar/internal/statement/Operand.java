/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import java.util.function.Consumer;

/** What an expression stands for in a statement. */
public interface Operand extends Argument {

  ColumnType type();

  /** The type of a value to compare with: of an element, where the column holds several. */
  default ColumnType scalar() {
    return type().element().orElseGet(this::type);
  }

  boolean isNullable();

  /** How many levels of conditions it has within. */
  default int depth() {
    return 0;
  }

  default boolean isDecimal() {
    return type().kind() == ColumnType.Kind.DECIMAL || type().kind() == ColumnType.Kind.WHOLE;
  }

  /** Whether letter case counts when it is compared or sorted. */
  default LetterCase letterCase() {
    return type().ignoresCase() ? LetterCase.IGNORED_BY_COLUMN : LetterCase.COUNTS;
  }

  /** The value for a comparison with this operand, hidden where the operand is sensitive. */
  Bind bound(Bind value);

  /** The field as messages name it: {@code "Post.author.email"}. */
  String label();

  /** Whether there is a select within. */
  default boolean selects() {
    return false;
  }

  /** Hands out every column of the query that it reads. */
  void eachColumn(Consumer<? super ColumnOperand> visitor);
}
