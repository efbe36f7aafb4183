/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import java.util.function.Consumer;

/** How many related rows there are. */
public record CountOperand(RelatedRows rows) implements Operand {

  @Override
  public void write(SqlText out) {
    rows.write(out, "count(*)");
  }

  @Override
  public ColumnType type() {
    return ColumnType.bigint();
  }

  @Override
  public boolean isNullable() {
    return false;
  }

  @Override
  public int depth() {
    return rows.where().depth();
  }

  @Override
  public Bind bound(Bind value) {
    return value;
  }

  @Override
  public String label() {
    return rows.label() + ".count()";
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
