/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.AshlarException;
import dev.ashlar.sql.dialect.Bind;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.Operator;
import java.util.ArrayList;
import java.util.List;

/** The text of one statement while it is written, and its binds in the order of the text. */
final class SqlText {

  private final Dialect dialect;
  private final Joins joins;
  private final StringBuilder text = new StringBuilder(256);
  private final List<Bind> binds = new ArrayList<>();

  SqlText(Dialect dialect, Joins joins) {
    this.dialect = dialect;
    this.joins = joins;
  }

  Dialect dialect() {
    return dialect;
  }

  Joins joins() {
    return joins;
  }

  SqlText append(String sql) {
    text.append(sql);
    return this;
  }

  SqlText quoted(String identifier) {
    text.append(dialect.style().quote(identifier));
    return this;
  }

  SqlText column(Source source, ModelColumn column) {
    text.append(joins.alias(source)).append('.');
    return quoted(column.name());
  }

  SqlText bind(Bind value) {
    return append("?").parameter(value);
  }

  /** The value of a {@code ?} that is in the text already. */
  SqlText parameter(Bind value) {
    binds.add(value);
    return this;
  }

  /** Fills the operator's template; a side that occurs twice in it is written twice. */
  void operator(Operator operator, Argument left, List<Argument> right) {
    String template = dialect.style().template(operator);
    int done = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
      text.append(template, done, open);
      int number = template.charAt(open + 1) - '0';
      (number == 0 ? left : right.get(number - 1)).write(this);
      done = open + "{0}".length();
    }
    text.append(template, done, template.length());
  }

  void requireDecimalOrder(Operand operand) {
    if (!comparesDecimals()) {
      throw new AshlarException(
          "%s cannot be ordered by %s, which keeps decimals as text. Compare with eq, ne, in or notIn, or order in Java."
              .formatted(operand.label(), dialect.name()));
    }
  }

  void requireDecimalArithmetic(Operand operand) {
    if (!comparesDecimals()) {
      throw new AshlarException(
          "%s cannot be computed with by %s, which keeps decimals as text. Read the row, compute in Java, and set the value."
              .formatted(operand.label(), dialect.name()));
    }
  }

  /** Where decimals are text, equal values are equal texts only at the same scale. */
  void requireDecimalEquality(Operand left, Operand right) {
    if (!comparesDecimals() && left.column().type().scale() != right.column().type().scale()) {
      throw new AshlarException(
          "%s and %s cannot be compared by %s, which keeps decimals as text. Give both the same @Column(scale), or compare in Java."
              .formatted(left.label(), right.label(), dialect.name()));
    }
  }

  private boolean comparesDecimals() {
    return dialect.capabilities().contains(Capability.DECIMAL_COMPARES);
  }

  BoundStatement finish() {
    return new BoundStatement(text.toString(), binds);
  }
}
