/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.LikePattern;
import dev.ashlar.sql.dialect.Operator;
import dev.ashlar.sql.jdbc.Bind;

/** The pattern of a LIKE, which some dialects spell in another way. */
public record BoundPattern(Operand operand, String pattern) implements Argument {

  /** Refuses a pattern here that no dialect could spell later. */
  public static BoundPattern of(Operand operand, String pattern) {
    return new BoundPattern(operand, LikePattern.of(pattern).standard());
  }

  @Override
  public void write(SqlText out) {
    String translated = out.dialect().style().pattern(Operator.LIKE, pattern);
    out.bind(operand.bound(Bind.text(translated)));
  }
}
