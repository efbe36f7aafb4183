/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.SqlType;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.ColumnOptions;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;

/**
 * A length, a precision or a scale stands where it means something, and is one that a column can
 * have.
 */
final class LengthFits implements Rule {

  /** What a VARCHAR takes on the strictest of the databases, four bytes to a character. */
  private static final int LONGEST_TEXT = 16_383;

  /** What a decimal takes on the strictest of the databases. */
  private static final int MOST_DIGITS = 65;

  private static final int MOST_DECIMALS = 30;

  private static final TypeName BYTES = ArrayTypeName.of(TypeName.BYTE);

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (column.type().isKnown() && column.json().isEmpty()) { // JsonFits refuses all of it.
        checkLength(column, problems);
        checkDigits(column, problems);
      }
    }
  }

  private void checkLength(ColumnMapping column, Problems problems) {
    ColumnOptions options = column.options();
    boolean isText = column.scalar().shortName().equals("String");
    boolean isBytes = column.scalar().name().equals(BYTES);
    if (options.length() < 0) {
      refuse(column, "length", "has a negative length", "Choose a length of 1 or more", problems);
    } else if (options.length() > 0 && !isText && !isBytes) {
      refuse(
          column,
          "length",
          "is %s, which has no length".formatted(column.scalar().shortName()),
          "Leave length out",
          problems);
    } else if (options.length() > 0 && options.sqlType() == SqlType.TEXT) {
      refuse(
          column,
          "length",
          "is a TEXT, which has no length",
          "Leave length out, or type",
          problems);
    } else if (isText && options.length() > LONGEST_TEXT) {
      refuse(
          column,
          "length",
          "is longer than the %s characters that every database can hold".formatted(LONGEST_TEXT),
          "Choose type = SqlType.TEXT instead of a length",
          problems);
    }
  }

  private void checkDigits(ColumnMapping column, Problems problems) {
    ColumnOptions options = column.options();
    boolean isDecimal = column.scalar().shortName().equals("BigDecimal");
    boolean hasDigits = isDecimal || column.scalar().shortName().equals("BigInteger");
    boolean strayPrecision = !hasDigits && options.precision() != 0;
    if (strayPrecision || (!isDecimal && options.scale() != 0)) {
      String attribute = strayPrecision ? "precision" : "scale";
      refuse(
          column,
          attribute,
          "is %s, which has no %s".formatted(column.scalar().shortName(), attribute),
          "Leave %s out".formatted(attribute),
          problems);
    } else if (options.precision() > MOST_DIGITS) {
      refuseDigits(column, "precision", options.precision(), MOST_DIGITS, problems);
    } else if (options.scale() > MOST_DECIMALS && options.scale() <= options.precision()) {
      refuseDigits(column, "scale", options.scale(), MOST_DECIMALS, problems);
    }
  }

  private void refuseDigits(
      ColumnMapping column, String attribute, int stated, int most, Problems problems) {
    refuse(
        column,
        attribute,
        "has a %s of %s, more than the %s that every database can hold"
            .formatted(attribute, stated, most),
        "Choose %s or less".formatted(most),
        problems);
  }

  private void refuse(
      ColumnMapping column, String attribute, String what, String fix, Problems problems) {
    problems.error(
        this,
        Places.column(column, attribute),
        "%s %s.".formatted(column.label(), what),
        fix + ".");
  }
}
