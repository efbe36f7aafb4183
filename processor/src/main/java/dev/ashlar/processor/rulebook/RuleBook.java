/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rulebook;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.UnreadAnnotation;
import dev.ashlar.processor.problem.Checker;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Chapter;
import dev.ashlar.processor.rule.Graph;
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
   * What makes a model unusable comes first; what only makes its classes impossible comes last, so
   * that everything else is said as well. Timestamps come before types: what a column with a role
   * must be says more than that it cannot be a column.
   */
  private static final List<Chapter> CHAPTERS =
      List.of(
          COMPILATION,
          MODELS,
          NAMES,
          KEYS,
          TIMESTAMPS,
          TYPES,
          RELATIONS,
          CASCADES,
          SCHEMA,
          GENERATED_NAMES);

  private RuleBook() {}

  private static List<Checker> rules(Chapter... chapters) {
    return Stream.of(chapters).flatMap(chapter -> chapter.rules().stream()).toList();
  }

  /** All rules, each once, in the order of the chapters. */
  public static List<Checker> all() {
    return rules(CHAPTERS.toArray(Chapter[]::new));
  }

  /** Whether this is the name of a rule that cannot be lowered. */
  public static boolean isLaw(String name) {
    return all().stream().anyMatch(rule -> rule.name().equals(name) && !rule.isNegotiable());
  }

  /**
   * Reads all chapters over the models; a model that turns out unusable is left out of later ones.
   */
  public static void check(Mappings mappings, Problems problems) {
    for (Chapter chapter : CHAPTERS) {
      Mappings usable = mappings.without(model -> problems.isUnplannable(model.qualifiedName()));
      chapter.ofModels().forEach(rule -> rule.check(usable, problems));
    }
  }

  /** Reads the chapters about a schema as a whole. */
  public static void check(Graph graph, Problems problems) {
    for (Chapter chapter : CHAPTERS) {
      chapter.ofSchemas().forEach(rule -> rule.check(graph, problems));
    }
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
