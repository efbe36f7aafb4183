/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Checker;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.cascade.ActionIsOnOwningSide;
import dev.ashlar.processor.rule.cascade.CascadeIsAcyclic;
import dev.ashlar.processor.rule.cascade.CascadeIsNotBlocked;
import dev.ashlar.processor.rule.cascade.RelationStatesOnDelete;
import dev.ashlar.processor.rule.cascade.SetDefaultHasDefault;
import dev.ashlar.processor.rule.cascade.SetNullIsNullable;
import dev.ashlar.processor.rule.generated.FieldIsNotReserved;
import dev.ashlar.processor.rule.generated.GeneratedNameIsFree;
import dev.ashlar.processor.rule.key.GeneratorFitsType;
import dev.ashlar.processor.rule.key.IdentityIsLong;
import dev.ashlar.processor.rule.key.IdentityIsSingle;
import dev.ashlar.processor.rule.key.IndexColumnExists;
import dev.ashlar.processor.rule.key.IndexColumnIsUnique;
import dev.ashlar.processor.rule.key.IndexFits;
import dev.ashlar.processor.rule.key.IndexIsNotRedundant;
import dev.ashlar.processor.rule.key.KeyIsAcyclic;
import dev.ashlar.processor.rule.key.KeyIsIndexable;
import dev.ashlar.processor.rule.key.KeyIsRequired;
import dev.ashlar.processor.rule.key.ListIsNotIndexed;
import dev.ashlar.processor.rule.key.ModelHasKey;
import dev.ashlar.processor.rule.key.SequenceIsSupported;
import dev.ashlar.processor.rule.key.UniqueSeesSoftDelete;
import dev.ashlar.processor.rule.model.AnnotationIsUsed;
import dev.ashlar.processor.rule.model.EmbeddedHoldsColumns;
import dev.ashlar.processor.rule.model.EmbeddedIsAcyclic;
import dev.ashlar.processor.rule.model.ModelIsConstructible;
import dev.ashlar.processor.rule.model.ModelIsNotGeneric;
import dev.ashlar.processor.rule.model.ModelIsNotInner;
import dev.ashlar.processor.rule.name.ColumnIsUnique;
import dev.ashlar.processor.rule.name.ConstraintNameIsUnique;
import dev.ashlar.processor.rule.name.EnumTypeIsUnique;
import dev.ashlar.processor.rule.name.ModelIsSingular;
import dev.ashlar.processor.rule.name.NameFits;
import dev.ashlar.processor.rule.name.NameHasNoQuote;
import dev.ashlar.processor.rule.name.NameIsNotBlank;
import dev.ashlar.processor.rule.name.NameIsNotReserved;
import dev.ashlar.processor.rule.name.TableIsPluralSnake;
import dev.ashlar.processor.rule.name.TableIsUnique;
import dev.ashlar.processor.rule.relation.KeyColumnsAgree;
import dev.ashlar.processor.rule.relation.MappedByExists;
import dev.ashlar.processor.rule.relation.MappedByPointsBack;
import dev.ashlar.processor.rule.relation.OneIsUnique;
import dev.ashlar.processor.rule.relation.RelationHandleFits;
import dev.ashlar.processor.rule.relation.RelationIsUnambiguous;
import dev.ashlar.processor.rule.relation.RelationTargetIsModel;
import dev.ashlar.processor.rule.relation.RequiredCycleIsDeferrable;
import dev.ashlar.processor.rule.schema.FragmentIsReadable;
import dev.ashlar.processor.rule.schema.LawIsNotLowered;
import dev.ashlar.processor.rule.schema.ModelsIsUnique;
import dev.ashlar.processor.rule.schema.RuleIsKnown;
import dev.ashlar.processor.rule.schema.SchemaIsConfigured;
import dev.ashlar.processor.rule.schema.SettingsAgree;
import dev.ashlar.processor.rule.schema.SettingsFit;
import dev.ashlar.processor.rule.timestamp.CreatedAtIsNotUpdatable;
import dev.ashlar.processor.rule.timestamp.ModelHasTimestamps;
import dev.ashlar.processor.rule.timestamp.RoleIsUnique;
import dev.ashlar.processor.rule.timestamp.SoftDeleteHasNoDefault;
import dev.ashlar.processor.rule.timestamp.SoftDeleteIsNullable;
import dev.ashlar.processor.rule.timestamp.TimestampHasZone;
import dev.ashlar.processor.rule.timestamp.TimestampIsTemporal;
import dev.ashlar.processor.rule.timestamp.TimestampNamed;
import dev.ashlar.processor.rule.timestamp.TimestampPairAgrees;
import dev.ashlar.processor.rule.timestamp.TimestampsAreRequired;
import dev.ashlar.processor.rule.timestamp.VersionIsIntegral;
import dev.ashlar.processor.rule.timestamp.VersionIsNotKey;
import dev.ashlar.processor.rule.timestamp.VersionIsRequired;
import dev.ashlar.processor.rule.type.BusinessTimestampHasNoDefault;
import dev.ashlar.processor.rule.type.ColumnIsNotRelation;
import dev.ashlar.processor.rule.type.ConverterFits;
import dev.ashlar.processor.rule.type.DecimalHasPrecision;
import dev.ashlar.processor.rule.type.DefaultIsNotSql;
import dev.ashlar.processor.rule.type.DefaultParses;
import dev.ashlar.processor.rule.type.EnumIsNotEmpty;
import dev.ashlar.processor.rule.type.EnumIsNotOrdinal;
import dev.ashlar.processor.rule.type.IgnoreCaseFits;
import dev.ashlar.processor.rule.type.InstantOverLocal;
import dev.ashlar.processor.rule.type.JsonFits;
import dev.ashlar.processor.rule.type.LengthFits;
import dev.ashlar.processor.rule.type.MoneyIsExact;
import dev.ashlar.processor.rule.type.NativeEnumFits;
import dev.ashlar.processor.rule.type.NullableIsNotPrimitive;
import dev.ashlar.processor.rule.type.NullableSaysSomething;
import dev.ashlar.processor.rule.type.TypeIsMapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of contents: chapters in their order, one line for each rule. */
public final class RuleBook {

  private static final List<Rule> SHAPE =
      List.of(
          new AnnotationIsUsed(),
          new ModelIsNotInner(),
          new ModelIsNotGeneric(),
          new ModelIsConstructible(),
          new EmbeddedIsAcyclic(),
          new EmbeddedHoldsColumns());

  private static final List<Rule> NAMES =
      List.of(
          new ModelIsSingular(),
          new NameIsNotBlank(),
          new NameHasNoQuote(),
          new NameFits(),
          new TableIsPluralSnake(),
          new ColumnIsUnique());

  private static final List<Rule> KEYS =
      List.of(
          new ModelHasKey(),
          new KeyIsRequired(),
          new KeyIsAcyclic(),
          new IdentityIsSingle(),
          new IdentityIsLong(),
          new GeneratorFitsType(),
          new IndexColumnExists(),
          new IndexColumnIsUnique(),
          new ListIsNotIndexed(),
          new IndexIsNotRedundant(),
          new UniqueSeesSoftDelete());

  private static final List<Rule> TYPES =
      List.of(
          new TypeIsMapped(),
          new ConverterFits(),
          new JsonFits(),
          new NullableIsNotPrimitive(),
          new NullableSaysSomething(),
          new EnumIsNotEmpty(),
          new NativeEnumFits(),
          new EnumIsNotOrdinal(),
          new IgnoreCaseFits(),
          new DefaultParses(),
          new DefaultIsNotSql(),
          new BusinessTimestampHasNoDefault(),
          new DecimalHasPrecision(),
          new MoneyIsExact(),
          new InstantOverLocal(),
          new LengthFits(),
          new ColumnIsNotRelation());

  private static final List<Rule> TIMESTAMPS =
      List.of(
          new ModelHasTimestamps(),
          new TimestampHasZone(),
          new TimestampIsTemporal(),
          new TimestampsAreRequired(),
          new RoleIsUnique(),
          new SoftDeleteIsNullable(),
          new SoftDeleteHasNoDefault(),
          new VersionIsNotKey(),
          new VersionIsIntegral(),
          new VersionIsRequired(),
          new CreatedAtIsNotUpdatable(),
          new TimestampNamed(),
          new TimestampPairAgrees());

  private static final List<Rule> RELATIONS =
      List.of(
          new RelationIsUnambiguous(),
          new RelationHandleFits(),
          new RelationTargetIsModel(),
          new KeyColumnsAgree(),
          new MappedByExists(),
          new MappedByPointsBack(),
          new OneIsUnique());

  private static final List<Rule> CASCADES =
      List.of(
          new ActionIsOnOwningSide(),
          new SetNullIsNullable(),
          new SetDefaultHasDefault(),
          new RelationStatesOnDelete());

  private static final List<Rule> SILENCES = List.of(new RuleIsKnown(), new LawIsNotLowered());

  private static final List<Rule> GENERATED_NAMES =
      List.of(new FieldIsNotReserved(), new GeneratedNameIsFree());

  /**
   * What makes a model unusable comes first; what only makes its classes impossible comes last, so
   * that everything else is said as well. Timestamps come before types: what a column with a role
   * must be says more than that it cannot be a column.
   */
  private static final List<List<Rule>> CHAPTERS =
      List.of(
          SHAPE, NAMES, KEYS, TIMESTAMPS, TYPES, RELATIONS, CASCADES, SILENCES, GENERATED_NAMES);

  private static final List<GraphRule> SCHEMA =
      List.of(
          new FragmentIsReadable(),
          new SettingsAgree(),
          new SettingsFit(),
          new GeneratedNameIsFree(),
          new SchemaIsConfigured(),
          new ModelsIsUnique(),
          new RuleIsKnown(),
          new LawIsNotLowered());

  private static final List<GraphRule> TABLES =
      List.of(
          new NameIsNotReserved(),
          new TableIsUnique(),
          new EnumTypeIsUnique(),
          new ConstraintNameIsUnique(),
          new KeyIsIndexable(),
          new IndexFits(),
          new SequenceIsSupported());

  private static final List<GraphRule> PATHS =
      List.of(new RequiredCycleIsDeferrable(), new CascadeIsAcyclic(), new CascadeIsNotBlocked());

  private static final List<List<GraphRule>> GRAPH_CHAPTERS = List.of(SCHEMA, TABLES, PATHS);

  private RuleBook() {}

  /** The rules for single models, in the order of the chapters. */
  public static List<Rule> rules() {
    return CHAPTERS.stream().flatMap(List::stream).toList();
  }

  /** The rules for a schema as a whole, in the order of the chapters. */
  public static List<GraphRule> graphRules() {
    return GRAPH_CHAPTERS.stream().flatMap(List::stream).toList();
  }

  /** All rules, each once. */
  public static List<Checker> all() {
    Map<String, Checker> all = new LinkedHashMap<>();
    rules().forEach(rule -> all.put(rule.name(), rule));
    graphRules().forEach(rule -> all.put(rule.name(), rule));
    return List.copyOf(all.values());
  }

  /** Whether this is the name of a rule that cannot be lowered. */
  public static boolean isLaw(String name) {
    return all().stream().anyMatch(rule -> rule.name().equals(name) && !rule.isNegotiable());
  }

  /**
   * Reads all chapters over the models; a model that turns out unusable is left out of later ones.
   */
  public static void check(Mappings mappings, Problems problems) {
    for (List<Rule> chapter : CHAPTERS) {
      Mappings usable = mappings.without(model -> problems.isUnplannable(model.qualifiedName()));
      chapter.forEach(rule -> rule.check(usable, problems));
    }
  }

  /** Reads the chapters about a schema as a whole. */
  public static void check(Graph graph, Problems problems) {
    graphRules().forEach(rule -> rule.check(graph, problems));
  }
}
