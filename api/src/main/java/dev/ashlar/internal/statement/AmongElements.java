/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Operator;
import java.util.List;
import java.util.function.Consumer;

/** Whether a text is, letter case aside, one of those in an array. */
final class AmongElements extends Predicate {

  private static final Argument ELEMENT = out -> out.append("e.").quoted("value");

  private final Operand text;
  private final BoundValues array;

  AmongElements(Operand text, BoundValues array) {
    this.text = text;
    this.array = array;
  }

  @Override
  public void write(SqlText out) {
    out.operator(
        Operator.IN_ELEMENTS,
        LetterCase.IGNORED.made(text),
        List.of(array, LetterCase.IGNORED.made(ELEMENT)));
  }

  @Override
  public void eachColumn(Consumer<? super ColumnOperand> visitor) {
    text.eachColumn(visitor);
  }
}
