/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.processor.rule.Chapter;

/** The types of columns, their defaults and lengths. */
public final class TypeRules {

  private TypeRules() {}

  /** The rules, each once. */
  public static Chapter chapter() {
    return Chapter.of(
        new TypeIsMapped(),
        new ConverterFits(),
        new JsonFits(),
        new NullableIsNotPrimitive(),
        new NullableSaysSomething(),
        new EnumIsNotEmpty(),
        new NativeEnumFits(),
        new EnumIsNotOrdinal(),
        new IgnoreCaseFits(),
        new DefaultParses(),
        new DefaultIsNotSql(),
        new BusinessTimestampHasNoDefault(),
        new DecimalHasPrecision(),
        new MoneyIsExact(),
        new InstantOverLocal(),
        new LengthFits(),
        new ColumnIsNotRelation());
  }
}
