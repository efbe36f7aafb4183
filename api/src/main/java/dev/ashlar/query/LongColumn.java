/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.statement.Operand;

/**
 * A column of type {@code long} or {@code Long}.
 *
 * <pre>{@code
 * p -> p.id().between(1, 100)
 * }</pre>
 */
public final class LongColumn extends LongExpression {

  LongColumn(Operand operand) {
    super(operand);
  }
}
