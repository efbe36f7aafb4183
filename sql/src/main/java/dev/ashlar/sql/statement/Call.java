/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.schema.ColumnType;
import java.util.List;
import java.util.function.Consumer;

/**
 * A function of one value or several.
 *
 * @param function its operator, which has a template for each dialect
 * @param arguments as many as that has sides, at least one
 */
public record Call(Operator function, List<Term> arguments, ColumnType type, boolean isNullable)
    implements Operand {

  /** Copies the list. */
  public Call {
    arguments = List.copyOf(arguments);
  }

  @Override
  public boolean isSensitive() {
    return arguments.stream().anyMatch(each -> each instanceof Operand of && of.isSensitive());
  }

  @Override
  public String label() {
    String name = function.method();
    return arguments.get(0) instanceof Operand of ? of.label() + "." + name + "(..)" : name;
  }

  @Override
  public int depth() {
    return arguments.stream().mapToInt(Term::depth).max().orElse(0) + 1;
  }

  @Override
  public boolean selects() {
    return arguments.stream().anyMatch(Term::selects);
  }

  @Override
  public boolean spans(Span span) {
    return arguments.stream().anyMatch(each -> each.spans(span));
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    arguments.forEach(each -> each.eachColumn(visitor));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.call(this);
  }
}
