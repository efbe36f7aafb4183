/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Operator;
import dev.ashlar.sql.jdbc.Bind;
import java.util.List;
import java.util.function.Consumer;

/** Whether several columns together are one of some keys. */
public final class RowsIn extends Predicate {

  private final KeyColumns columns;
  private final List<List<Bind>> keys;

  public RowsIn(KeyColumns columns, List<List<Bind>> keys) {
    this.columns = columns;
    this.keys = keys;
  }

  @Override
  public void write(SqlText out) {
    out.operator(
        Operator.ROW_IN,
        text -> {
          text.append("(");
          columns.write(text);
          text.append(")");
        },
        List.of(text -> writeRows(text, keys)));
  }

  /** {@code (?, ?), (?, ?)}. */
  public static void writeRows(SqlText out, List<List<Bind>> keys) {
    String comma = "";
    for (List<Bind> key : keys) {
      out.append(comma).append("(");
      new BoundValues(key).write(out);
      out.append(")");
      comma = ", ";
    }
  }

  @Override
  public void eachColumn(Consumer<? super ColumnOperand> visitor) {
    columns.eachColumn(visitor);
  }
}
