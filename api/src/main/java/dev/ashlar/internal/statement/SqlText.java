/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.AshlarException;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.Operator;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.Source;
import dev.ashlar.value.BoundStatement;
import java.util.ArrayList;
import java.util.List;

/** The text of one statement while it is written, and its binds in the order of the text. */
public final class SqlText {

  private final Dialect dialect;
  private Joins joins;
  private int tables;
  private String own = "";
  private final StringBuilder text = new StringBuilder(256);
  private final List<Bind> binds = new ArrayList<>();

  public SqlText(Dialect dialect, Joins joins) {
    this.dialect = dialect;
    this.joins = joins;
    this.tables = joins.size();
  }

  public Dialect dialect() {
    return dialect;
  }

  public Joins joins() {
    return joins;
  }

  /** Goes on with a select within the one so far. */
  void enter(Joins inner) {
    inner.within(joins, tables);
    tables += inner.size();
    joins = inner;
  }

  /** Goes back to the select around. */
  void leave() {
    Joins around = joins.around();
    if (around != null) {
      joins = around;
    }
  }

  public SqlText append(String sql) {
    text.append(sql);
    return this;
  }

  public SqlText quoted(String identifier) {
    text.append(dialect.style().quote(identifier));
    return this;
  }

  SqlText column(Source source, ModelColumn column) {
    text.append(joins.alias(source)).append('.');
    return quoted(column.name());
  }

  /**
   * What a column of the row that is written is called by, with a dot; none for most statements.
   */
  public void callOwn(String prefix) {
    own = prefix;
  }

  /** A column of the row that is written. */
  public SqlText own(ModelColumn column) {
    text.append(own);
    return quoted(column.name());
  }

  public SqlText bind(Bind value) {
    return append("?").parameter(value);
  }

  /** The value of a {@code ?} that is in the text already. */
  public SqlText parameter(Bind value) {
    binds.add(value);
    return this;
  }

  /** Fills the operator's template. */
  public void operator(Operator operator, Argument left, List<Argument> right) {
    template(dialect.style().template(operator), left, right);
  }

  /** Fills a template; a side that occurs twice in it is written twice. */
  void template(String template, Argument left, List<Argument> right) {
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
    if (!comparesDecimals() && left.type().scale() != right.type().scale()) {
      throw new AshlarException(
          "%s and %s cannot be compared by %s, which keeps decimals as text. Give both the same @Column(scale), or compare in Java."
              .formatted(left.label(), right.label(), dialect.name()));
    }
  }

  private boolean comparesDecimals() {
    return dialect.capabilities().contains(Capability.DECIMAL_COMPARES);
  }

  public BoundStatement finish() {
    int most = dialect.style().mostParameters();
    if (binds.size() > most) {
      throw new AshlarException(
          "This statement has %s parameters; %s takes %s. Ask for fewer values at a time."
              .formatted(binds.size(), dialect.name(), most));
    }
    return new BoundStatement(text.toString(), binds);
  }
}
