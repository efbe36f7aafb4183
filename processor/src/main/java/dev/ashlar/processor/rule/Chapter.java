/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule;

import dev.ashlar.processor.problem.Checker;
import java.util.ArrayList;
import java.util.List;

/**
 * A chapter of the rule book: the rules of one package.
 *
 * @param rules the rules in their order, each once; each is a {@link Rule}, a {@link GraphRule},
 *     both, or a tag alone
 */
public record Chapter(List<Checker> rules) {

  /** Copies the list. */
  public Chapter {
    rules = List.copyOf(rules);
  }

  /** A chapter of these rules. */
  public static Chapter of(Checker... rules) {
    return new Chapter(List.of(rules));
  }

  /** The same with one more rule. */
  public Chapter and(Checker rule) {
    List<Checker> all = new ArrayList<>(rules);
    all.add(rule);
    return new Chapter(all);
  }

  /** The rules for single models. */
  public List<Rule> ofModels() {
    return only(Rule.class);
  }

  /** The rules for a schema as a whole. */
  public List<GraphRule> ofSchemas() {
    return only(GraphRule.class);
  }

  private <T> List<T> only(Class<T> kind) {
    return rules.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
