/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rulebook;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.UnreadAnnotation;
import dev.ashlar.processor.problem.Checker;
import dev.ashlar.processor.problem.Precedence;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Chapter;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.processor.rule.cascade.CascadeRules;
import dev.ashlar.processor.rule.compilation.CompilationRules;
import dev.ashlar.processor.rule.generated.GeneratedNameRules;
import dev.ashlar.processor.rule.key.KeyRules;
import dev.ashlar.processor.rule.model.ModelRules;
import dev.ashlar.processor.rule.name.NameRules;
import dev.ashlar.processor.rule.relation.RelationRules;
import dev.ashlar.processor.rule.schema.SchemaRules;
import dev.ashlar.processor.rule.timestamp.TimestampRules;
import dev.ashlar.processor.rule.type.TypeRules;
import java.util.List;
import java.util.stream.Stream;

/** The table of contents: the chapters in their order. */
public final class RuleBook {

  private static final Chapter COMPILATION = CompilationRules.chapter();
  private static final Chapter MODELS = ModelRules.chapter();
  private static final Chapter NAMES = NameRules.chapter();
  private static final Chapter KEYS = KeyRules.chapter();
  private static final Chapter TIMESTAMPS = TimestampRules.chapter();
  private static final Chapter TYPES = TypeRules.chapter();
  private static final Chapter RELATIONS = RelationRules.chapter();
  private static final Chapter CASCADES = CascadeRules.chapter();
  private static final Chapter GENERATED_NAMES = GeneratedNameRules.chapter();
  private static final Chapter SCHEMA =
      SchemaRules.chapter(
          rules(
              COMPILATION,
              MODELS,
              NAMES,
              KEYS,
              TIMESTAMPS,
              TYPES,
              RELATIONS,
              CASCADES,
              GENERATED_NAMES));

  /**
   * What the chapters presuppose: of one component, a rule says nothing where a rule above it, in
   * its chapter or in an earlier one, has an error. What a component is called comes before what it
   * is; timestamps come before types, because what a column with a role must be says more than that
   * it cannot be a column; what only makes generated classes impossible comes late.
   */
  private static final List<Chapter> CHAPTERS =
      List.of(
          MODELS,
          NAMES,
          KEYS,
          TIMESTAMPS,
          TYPES,
          RELATIONS,
          CASCADES,
          SCHEMA,
          GENERATED_NAMES,
          COMPILATION);

  private static final List<Checker> ALL = rules(CHAPTERS.toArray(Chapter[]::new));

  private RuleBook() {}

  private static List<Checker> rules(Chapter... chapters) {
    return Stream.of(chapters).flatMap(chapter -> chapter.rules().stream()).toList();
  }

  /** All rules, each once, in the order of the chapters. */
  public static List<Checker> all() {
    return ALL;
  }

  /** What the rules presuppose of each other. */
  public static Precedence precedence() {
    return Precedence.of(ALL);
  }

  /** Whether this is the name of a rule that cannot be lowered. */
  public static boolean isLaw(String name) {
    return ALL.stream().anyMatch(rule -> rule.name().equals(name) && !rule.isNegotiable());
  }

  /** Checks models by all rules for single models. */
  public static void check(Mappings mappings, Problems problems) {
    check(ofModels(), others(), mappings, problems);
  }

  /**
   * All other chapters presuppose that a model can be made: one that the rules of the first chapter
   * refuse is not looked at by others. More of the order does not count.
   */
  static void check(List<Rule> ofModels, List<Rule> others, Mappings mappings, Problems problems) {
    ofModels.forEach(rule -> rule.check(mappings, problems));
    Mappings usable = mappings.without(model -> problems.isRefused(model.qualifiedName()));
    others.forEach(rule -> rule.check(usable, problems));
  }

  static List<Rule> ofModels() {
    return MODELS.ofModels();
  }

  static List<Rule> others() {
    return CHAPTERS.stream()
        .filter(chapter -> !chapter.equals(MODELS))
        .flatMap(chapter -> chapter.ofModels().stream())
        .toList();
  }

  /** Checks a schema by all rules for schemas, in any order. */
  public static void check(Graph graph, Problems problems) {
    ofSchemas().forEach(rule -> rule.check(graph, problems));
  }

  static List<GraphRule> ofSchemas() {
    return CHAPTERS.stream().flatMap(chapter -> chapter.ofSchemas().stream()).toList();
  }

  /**
   * Looks at annotations of models on types that are none.
   *
   * @param models those that may say themselves what is wrong with a type that they name
   */
  public static void check(List<UnreadAnnotation> outside, Mappings models, Problems problems) {
    ModelRules.check(outside, models, problems);
  }
}
