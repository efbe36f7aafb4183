/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;

/**
 * A column of JSON, which has a value or none. Databases do not agree when two values are equal, so
 * that nothing else can be asked.
 *
 * <pre>{@code
 * u -> u.settings().isNotNull()
 * }</pre>
 */
public final class JsonColumn {

  private final Operand operand;

  JsonColumn(Operand operand) {
    this.operand = operand;
  }

  /** Has no value. */
  public Condition isNull() {
    return new Held(Comparison.of(Operator.IS_NULL, operand));
  }

  /** Has a value. */
  public Condition isNotNull() {
    return new Held(Comparison.of(Operator.IS_NOT_NULL, operand));
  }
}
