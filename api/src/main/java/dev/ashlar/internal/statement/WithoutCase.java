/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Operator;
import java.util.List;

/**
 * A side of a comparison, or an order, in which letter case does not count. Both sides are made so
 * by the database, whose idea of letters may differ from Java's.
 */
record WithoutCase(Operator by, Argument side) implements Argument {

  @Override
  public void write(SqlText out) {
    if (side instanceof BoundValues values) {
      String comma = "";
      for (BoundValues value : values.each()) {
        write(out.append(comma), value);
        comma = ", ";
      }
    } else {
      write(out, side);
    }
  }

  private void write(SqlText out, Argument one) {
    out.operator(by, one, List.of());
  }
}
