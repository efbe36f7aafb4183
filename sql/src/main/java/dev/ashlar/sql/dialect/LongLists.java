/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.InElements;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.LetterCase;
import dev.ashlar.sql.statement.Negation;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Predicate;
import java.util.List;
import java.util.Objects;

/**
 * Puts long lists of values into as few arrays as possible, each a parameter, since databases limit
 * the number of parameters.
 */
public final class LongLists extends TreeRewriter {

  private final boolean ofAllKinds;

  private LongLists(boolean ofAllKinds) {
    this.ofAllKinds = ofAllKinds;
  }

  /** For databases with arrays. */
  public static Rewriter asArrays() {
    return new StatementRewriter(new LongLists(true));
  }

  /** For databases with lists of texts, which are compared without letter case. */
  public static Rewriter ofTextsAsArrays() {
    return new StatementRewriter(new LongLists(false));
  }

  @Override
  public Predicate comparison(Comparison comparison) {
    boolean isList =
        comparison.operator() == Operator.IN || comparison.operator() == Operator.NOT_IN;
    return isList
            && comparison.right().get(0) instanceof Parameters list
            && list.values().size() > Parameters.MOST
            && (ofAllKinds || comparison.letterCase() != LetterCase.COUNTS)
        ? rewritten(comparison, list.values())
        : super.comparison(comparison);
  }

  private Predicate rewritten(Comparison comparison, List<Bind> values) {
    int depth = comparison.depth();
    Operand left = operand(comparison.left());
    Predicate any = null;
    for (int from = 0; from < values.size(); from += Parameters.MOST_IN_ARRAY) {
      List<Bind> some =
          values.subList(from, Math.min(values.size(), from + Parameters.MOST_IN_ARRAY));
      Predicate part = part(comparison, left, Parameters.of(Bind.array(some)));
      any = any == null ? part : new Junction(Operator.OR, any, part, depth);
    }
    Predicate all = Objects.requireNonNull(any, "a long list has values");
    return comparison.operator() == Operator.NOT_IN ? new Negation(all, depth) : all;
  }

  /** An element has no column's type, by which letter case would not count by itself. */
  private static Predicate part(Comparison comparison, Operand left, Parameters array) {
    return comparison.letterCase() == LetterCase.COUNTS
        ? new Comparison(Operator.EQ_ANY, left, List.of(array), comparison.depth())
        : new InElements(left, array);
  }
}
