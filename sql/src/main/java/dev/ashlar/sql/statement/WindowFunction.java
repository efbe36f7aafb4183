/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.schema.ColumnType;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * What a window tells of a row: its number, or a value of another row. It stands in a {@link
 * Windowed}.
 *
 * @param arguments its arguments, if it has any
 */
public record WindowFunction(Name name, List<Term> arguments, ColumnType type, boolean isNullable)
    implements Operand {

  /** Which one it is. */
  public enum Name {
    ROW_NUMBER,
    RANK,
    DENSE_RANK,
    NTILE,
    LAG,
    LEAD,
    FIRST_VALUE,
    LAST_VALUE
  }

  /** Copies the list. */
  public WindowFunction {
    arguments = List.copyOf(arguments);
  }

  /** One that numbers rows. */
  public static WindowFunction number(Name name, Term... arguments) {
    return new WindowFunction(name, List.of(arguments), ColumnType.bigint(), false);
  }

  @Override
  public boolean isSensitive() {
    return arguments.stream().anyMatch(each -> each instanceof Operand of && of.isSensitive());
  }

  @Override
  public String label() {
    return name.name().toLowerCase(Locale.ROOT) + "()";
  }

  @Override
  public int depth() {
    return arguments.stream().mapToInt(Term::depth).max().orElse(0);
  }

  @Override
  public boolean selects() {
    return arguments.stream().anyMatch(Term::selects);
  }

  @Override
  public boolean spans(Span span) {
    return span == Span.WINDOW || arguments.stream().anyMatch(each -> each.spans(span));
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    arguments.forEach(each -> each.eachColumn(visitor));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.windowFunction(this);
  }
}
