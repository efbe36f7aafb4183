/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.LetterCase;
import dev.ashlar.sql.statement.Operand;

/** Refuses to tell values apart where databases do not agree which ones are equal. */
final class Distinct {

  private Distinct() {}

  /**
   * Checks what is told apart.
   *
   * @param call who does so
   */
  static void require(Operand operand, String call) {
    if (operand.letterCase() != LetterCase.COUNTS) {
      throw new IllegalArgumentException(
          "%s puts equal values together, and letter case does not count in %s: which of its texts would stand for all? Take lower() of it."
              .formatted(call, operand.label()));
    }
    if (operand.type().kind() == ColumnType.Kind.JSON) {
      throw new IllegalArgumentException(
          "%s asks which values are equal, and databases do not agree when %s is. Take what tells them apart."
              .formatted(call, operand.label()));
    }
  }
}
