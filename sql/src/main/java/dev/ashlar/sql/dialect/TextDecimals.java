/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Call;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Term;

/** Refuses what a database cannot do that keeps decimals as text. */
public final class TextDecimals extends TreeRewriter {

  private final String database;

  private TextDecimals(String database) {
    this.database = database;
  }

  /**
   * Refuses it.
   *
   * @param database its name, for messages
   */
  public static Rewriter refusedBy(String database) {
    return new StatementRewriter(new TextDecimals(database));
  }

  @Override
  public Predicate comparison(Comparison comparison) {
    Operand left = comparison.left();
    if (left.isDecimal()) {
      if (comparison.operator().isOrder()) {
        throw unordered(left);
      }
      comparison.right().forEach(side -> requireSameScale(left, side));
    }
    return super.comparison(comparison);
  }

  /** Equal values are equal texts only at the same scale. */
  private void requireSameScale(Operand left, Term side) {
    if (side instanceof Operand right && left.type().scale() != right.type().scale()) {
      throw new UnsupportedStatement(
          "%s and %s cannot be compared by %s, which keeps decimals as text. Give both the same @Column(scale), or compare in Java."
              .formatted(left.label(), right.label(), database));
    }
  }

  @Override
  protected Ordering ordering(Ordering order) {
    if (order.operand().isDecimal()) {
      throw unordered(order.operand());
    }
    return super.ordering(order);
  }

  private UnsupportedStatement unordered(Operand operand) {
    return new UnsupportedStatement(
        "%s cannot be ordered by %s, which keeps decimals as text. Compare with eq, ne, in or notIn, or order in Java."
            .formatted(operand.label(), database));
  }

  @Override
  public Term computed(Computed computed) {
    requireNoDecimal(computed, computed.label());
    return super.computed(computed);
  }

  @Override
  public Term call(Call call) {
    if (call.function() != Operator.AS_TEXT) {
      call.arguments().forEach(argument -> requireNoDecimal(argument, call.label()));
    }
    return super.call(call);
  }

  /** Equal ones can be counted. */
  @Override
  public Term aggregate(Aggregate aggregate) {
    if (aggregate.of() != null && aggregate.function() != Aggregate.Function.COUNT) {
      requireNoDecimal(aggregate.of(), aggregate.label());
    }
    return super.aggregate(aggregate);
  }

  private void requireNoDecimal(Term term, String label) {
    if (term instanceof Operand operand && operand.isDecimal()) {
      throw new UnsupportedStatement(
          "%s cannot be computed with by %s, which keeps decimals as text. Read the row, compute in Java, and set the value."
              .formatted(label, database));
    }
  }
}
