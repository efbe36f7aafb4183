/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import java.util.function.Consumer;

/** Whether there is a related row, or whether there is none. */
public final class Exists extends Predicate {

  private final RelatedRows rows;
  private final boolean expected;

  public Exists(RelatedRows rows, boolean expected) {
    super(rows.where().depth());
    this.rows = rows;
    this.expected = expected;
  }

  @Override
  public boolean isNever() {
    return expected && rows.where().isNever();
  }

  @Override
  public boolean isAlways() {
    return !expected && rows.where().isNever();
  }

  @Override
  public void write(SqlText out) {
    out.append(expected ? "EXISTS " : "NOT EXISTS ");
    rows.write(out, "1");
  }

  @Override
  public boolean selects() {
    return true;
  }

  @Override
  public void eachColumn(Consumer<? super ColumnOperand> visitor) {
    rows.eachColumn(visitor);
  }
}
