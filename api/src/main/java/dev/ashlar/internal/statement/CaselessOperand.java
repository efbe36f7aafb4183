/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import java.util.function.Consumer;

/** A text whose letter case does not count in what is asked of it. */
public record CaselessOperand(Operand text) implements Operand {

  @Override
  public void write(SqlText out) {
    text.write(out);
  }

  @Override
  public ColumnType type() {
    return text.type();
  }

  @Override
  public boolean isNullable() {
    return text.isNullable();
  }

  @Override
  public LetterCase letterCase() {
    return LetterCase.IGNORED;
  }

  @Override
  public Bind bound(Bind value) {
    return text.bound(value);
  }

  @Override
  public String label() {
    return text.label() + ".ignoreCase()";
  }

  @Override
  public boolean selects() {
    return text.selects();
  }

  @Override
  public void eachColumn(Consumer<? super ColumnOperand> visitor) {
    text.eachColumn(visitor);
  }
}
