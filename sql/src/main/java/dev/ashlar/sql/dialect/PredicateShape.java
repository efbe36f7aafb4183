/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Constant;
import dev.ashlar.sql.statement.Exists;
import dev.ashlar.sql.statement.InElements;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Negation;
import dev.ashlar.sql.statement.NotTrue;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.RowCompared;
import dev.ashlar.sql.statement.RowInQuery;
import dev.ashlar.sql.statement.RowsIn;
import dev.ashlar.sql.statement.Truth;
import java.util.List;

/** The part of a {@link Shape} that conditions have. */
abstract class PredicateShape extends TermShape implements Predicate.Visitor<Shape> {

  PredicateShape(SqlStyle style) {
    super(style);
  }

  @Override
  final Shape predicate(Predicate predicate) {
    return predicate.accept(this);
  }

  @Override
  public Shape comparison(Comparison comparison) {
    node(Comparison.class);
    word(comparison.operator());
    number(comparison.depth());
    term(comparison.left());
    return terms(comparison.right());
  }

  @Override
  public Shape junction(Junction junction) {
    List<Predicate> parts = junction.parts();
    node(Junction.class);
    word(junction.operator());
    number(junction.depth());
    number(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      predicate(parts.get(i));
    }
    return this;
  }

  @Override
  public Shape negation(Negation negation) {
    node(Negation.class);
    number(negation.depth());
    return predicate(negation.negated());
  }

  @Override
  public Shape notTrue(NotTrue notTrue) {
    node(NotTrue.class);
    number(notTrue.depth());
    return predicate(notTrue.condition());
  }

  @Override
  public Shape truth(Truth truth) {
    node(Truth.class);
    term(truth.operand());
    return this;
  }

  @Override
  public Shape exists(Exists exists) {
    node(Exists.class);
    flag(exists.expected());
    number(exists.depth());
    return query(exists.query());
  }

  @Override
  public Shape constant(Constant constant) {
    node(Constant.class);
    flag(constant.value());
    Operand operand = constant.operand();
    flag(operand != null);
    if (operand != null) {
      term(operand);
    }
    return this;
  }

  @Override
  public Shape rowsIn(RowsIn rows) {
    node(RowsIn.class);
    terms(rows.columns());
    number(rows.rows().size());
    rows.rows().forEach(this::values);
    return this;
  }

  @Override
  public Shape rowInQuery(RowInQuery row) {
    node(RowInQuery.class);
    terms(row.columns());
    return query(row.query());
  }

  @Override
  public Shape rowCompared(RowCompared row) {
    node(RowCompared.class);
    word(row.operator());
    terms(row.columns());
    values(row.values());
    return this;
  }

  private void values(List<Bind> values) {
    number(values.size());
    values.forEach(this::value);
  }

  @Override
  public Shape inElements(InElements among) {
    node(InElements.class);
    term(among.text());
    term(among.array());
    return this;
  }
}
