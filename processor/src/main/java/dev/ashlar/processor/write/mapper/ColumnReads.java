/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import com.palantir.javapoet.CodeBlock;
import dev.ashlar.processor.plan.column.PlannedColumn;

/** The code that reads columns of a row, from a position on. */
final class ColumnReads {

  /** The row. */
  static final CodeBlock ROW = CodeBlock.of("row");

  private ColumnReads() {}

  /** The value of a column, as the codec reads it. */
  static CodeBlock value(PlannedColumn column) {
    return value(column, column.isNullable());
  }

  /** The same of a column that is asked whether it is NULL, or is not. */
  static CodeBlock value(PlannedColumn column, boolean nullable) {
    return column.codec().read(column.value(), ROW, position(column), nullable);
  }

  /** Where the column is. */
  static CodeBlock position(PlannedColumn column) {
    return column.ordinal() == 0
        ? CodeBlock.of("first")
        : CodeBlock.of("first + $L", column.ordinal());
  }
}
