/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Answer;
import dev.ashlar.sql.statement.Applied;
import dev.ashlar.sql.statement.Call;
import dev.ashlar.sql.statement.Case;
import dev.ashlar.sql.statement.Caseless;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Columns;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.Keyword;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Pattern;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Query;
import dev.ashlar.sql.statement.ScalarQuery;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.WindowFunction;
import dev.ashlar.sql.statement.Windowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a {@link Shape} that terms have. The word that a term begins with says which it is: a
 * name is a column, a constant a keyword, and all others name their kind.
 */
abstract class TermShape extends Shape implements Term.Visitor<Shape> {

  private final SqlStyle style;

  TermShape(SqlStyle style) {
    this.style = style;
  }

  abstract Shape predicate(Predicate predicate);

  abstract Shape query(Query query);

  final void term(Term term) {
    term.accept(this);
  }

  final void termOrNothing(@Nullable Term term) {
    if (term == null) {
      node(Void.class);
    } else {
      term(term);
    }
  }

  final Shape predicateOrNothing(@Nullable Predicate predicate) {
    if (predicate == null) {
      node(Void.class);
      return this;
    }
    return predicate(predicate);
  }

  final Shape terms(List<? extends Term> terms) {
    number(terms.size());
    // Not by an iterator, which would be an object for each list of one.
    for (int i = 0; i < terms.size(); i++) {
      term(terms.get(i));
    }
    return this;
  }

  final Shape orders(List<Ordering> orders) {
    number(orders.size());
    for (int i = 0; i < orders.size(); i++) {
      Ordering order = orders.get(i);
      term(order.operand());
      word(order.direction());
      word(order.nulls());
    }
    return this;
  }

  @Override
  public Shape column(Column column) {
    name(column.name());
    number(
        numberOf(column.table()) * 4
            + (column.isNullable() ? 2 : 0)
            + (column.isSensitive() ? 1 : 0));
    type(column.type());
    name(column.member());
    return this;
  }

  @Override
  public Shape columns(Columns columns) {
    node(Columns.class);
    number(numberOf(columns.table()));
    names(columns.names(), columns.names().list().size());
    return this;
  }

  @Override
  public Shape keyword(Keyword keyword) {
    word(keyword);
    return this;
  }

  @Override
  public Shape parameters(Parameters parameters) {
    node(Parameters.class);
    number(parameters.values().size());
    for (int i = 0; i < parameters.values().size(); i++) {
      value(parameters.values().get(i));
    }
    return this;
  }

  @Override
  public Shape pattern(Pattern pattern) {
    node(Pattern.class);
    Bind value = Bind.text(style.pattern(Operator.LIKE, pattern.standard()));
    value(pattern.isSensitive() ? value.sensitive() : value);
    return this;
  }

  @Override
  public Shape applied(Applied applied) {
    node(Applied.class);
    word(applied.operator());
    term(applied.to());
    return this;
  }

  @Override
  public Shape computed(Computed computed) {
    node(Computed.class);
    word(computed.operator());
    term(computed.left());
    term(computed.right());
    type(computed.type());
    flag(computed.isChecked());
    return this;
  }

  @Override
  public Shape caseless(Caseless caseless) {
    node(Caseless.class);
    term(caseless.text());
    return this;
  }

  @Override
  public Shape scalar(ScalarQuery scalar) {
    node(ScalarQuery.class);
    type(scalar.type());
    flag(scalar.isNullable());
    return query(scalar.query());
  }

  @Override
  public Shape aggregate(Aggregate aggregate) {
    node(Aggregate.class);
    word(aggregate.function());
    termOrNothing(aggregate.of());
    flag(aggregate.isDistinct());
    type(aggregate.type());
    return predicateOrNothing(aggregate.filter());
  }

  @Override
  public Shape windowFunction(WindowFunction function) {
    node(WindowFunction.class);
    word(function.name());
    type(function.type());
    flag(function.isNullable());
    return terms(function.arguments());
  }

  @Override
  public Shape windowed(Windowed windowed) {
    Windowed.Window window = windowed.window();
    node(Windowed.class);
    term(windowed.function());
    terms(window.partitions());
    orders(window.orders());
    flag(window.frame() != null);
    if (window.frame() != null) {
      number(window.frame().from().rows());
      number(window.frame().to().rows());
    }
    return this;
  }

  @Override
  public Shape caseOf(Case some) {
    node(Case.class);
    type(some.type());
    number(some.whens().size());
    for (Case.When when : some.whens()) {
      predicate(when.condition());
      term(when.value());
    }
    termOrNothing(some.otherwise());
    return this;
  }

  @Override
  public Shape answer(Answer answer) {
    node(Answer.class);
    return predicate(answer.condition());
  }

  @Override
  public Shape call(Call call) {
    node(Call.class);
    word(call.function());
    type(call.type());
    flag(call.isNullable());
    return terms(call.arguments());
  }
}
