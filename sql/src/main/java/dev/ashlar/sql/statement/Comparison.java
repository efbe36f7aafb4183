/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.schema.ColumnType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * An operator between an operand and values or other operands. Letter case counts as the operands
 * have it, texts are less or greater by code point, and constants of the database's own types
 * compare with texts.
 *
 * @param right as many as the operator has right sides
 * @param depth how many levels of conditions it has
 */
public record Comparison(Operator operator, Operand left, List<Term> right, int depth)
    implements Predicate {

  /** Copies the list. */
  public Comparison {
    right = List.copyOf(right);
  }

  /**
   * A comparison.
   *
   * @throws IllegalArgumentException when it is too deep for a database
   */
  public static Comparison of(Operator operator, Operand left, Term... right) {
    return of(operator, left, List.of(right));
  }

  /** The same with a list. */
  public static Comparison of(Operator operator, Operand left, List<Term> right) {
    int within = left.depth();
    for (int i = 0; i < right.size(); i++) {
      within = Math.max(within, right.get(i).depth());
    }
    return new Comparison(operator, left, right, Depth.around(within));
  }

  /** Whether letter case counts in it. */
  public LetterCase letterCase() {
    if (right.isEmpty()) {
      return LetterCase.COUNTS;
    }
    LetterCase letters = left.letterCase();
    for (Term side : right) {
      if (side instanceof Operand operand) {
        letters = letters.with(operand.letterCase());
      }
    }
    return letters.comparedBy(operator);
  }

  /** The left side as the database is to compare it. */
  public Term comparedLeft() {
    LetterCase letters = letterCase();
    return letters == LetterCase.COUNTS
        ? sized(right.size() == 1 ? Applied.comparable(left, right.get(0)) : left)
        : sized(Applied.of(letters, left));
  }

  /** The right sides as the database is to compare them. */
  public List<Term> comparedRight() {
    LetterCase letters = letterCase();
    List<Term> compared = right;
    for (int i = 0; i < right.size(); i++) {
      Term side = right.get(i);
      Term made =
          sized(
              letters == LetterCase.COUNTS
                  ? Applied.comparable(side, left)
                  : Applied.of(letters, side));
      if (made != side) {
        compared = compared == right ? new ArrayList<>(right) : compared;
        compared.set(i, made);
      }
    }
    return compared;
  }

  /** Whether two texts are equal is asked of the texts themselves. */
  private Term sized(Term side) {
    return operator.isOrder() && isText(left.scalar().kind())
        ? new Applied(Operator.BY_CODE_POINT, side)
        : side;
  }

  public static boolean isText(Kind kind) {
    return kind == Kind.VARCHAR || kind == Kind.TEXT;
  }

  @Override
  public boolean selects() {
    boolean selects = left.selects();
    for (Term side : right) {
      selects |= side.selects();
    }
    return selects;
  }

  @Override
  public boolean spans(Span span) {
    boolean spans = left.spans(span);
    for (Term side : right) {
      spans |= side.spans(span);
    }
    return spans;
  }

  @Override
  public void eachColumn(Consumer<? super Column> visitor) {
    left.eachColumn(visitor);
    for (int i = 0; i < right.size(); i++) {
      right.get(i).eachColumn(visitor);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.comparison(this);
  }
}
