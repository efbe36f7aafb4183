/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Operator;

/**
 * A column that holds several values in their order. It is there or it is not; databases disagree
 * about when two of them are equal, and about which of them comes first.
 *
 * <pre>{@code
 * p -> p.tags().isNotNull()
 * }</pre>
 */
public final class ListColumn {

  private final Operand operand;

  ListColumn(Operand operand) {
    this.operand = operand;
  }

  /** Has no value. An empty list is one. */
  public Condition isNull() {
    return new Comparison(Operator.IS_NULL, operand);
  }

  /** Has a value, be it an empty list. */
  public Condition isNotNull() {
    return new Comparison(Operator.IS_NOT_NULL, operand);
  }
}
