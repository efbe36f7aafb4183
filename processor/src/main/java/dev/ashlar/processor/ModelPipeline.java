/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.Level;
import dev.ashlar.processor.javac.ClassFiles;
import dev.ashlar.processor.javac.FilerOutput;
import dev.ashlar.processor.javac.OwnClasses;
import dev.ashlar.processor.javac.Roots;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.processor.mapping.UnreadAnnotation;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.Planner;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.problem.Telling;
import dev.ashlar.processor.read.LostAnnotations;
import dev.ashlar.processor.read.ModelReader;
import dev.ashlar.processor.read.SettingsReader;
import dev.ashlar.processor.read.TypeElements;
import dev.ashlar.processor.round.ProcessorBug;
import dev.ashlar.processor.round.Progress;
import dev.ashlar.processor.rulebook.RuleBook;
import dev.ashlar.processor.write.KeyWriter;
import dev.ashlar.processor.write.QueryWriter;
import dev.ashlar.processor.write.ShellWriter;
import dev.ashlar.processor.write.change.ChangeWriter;
import dev.ashlar.processor.write.draft.DraftWriter;
import dev.ashlar.processor.write.fields.FieldsWriter;
import dev.ashlar.processor.write.java.SourceFile;
import dev.ashlar.processor.write.mapper.MapperWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** One round of {@link ModelProcessor}: read, check, plan, write. */
final class ModelPipeline {

  private final Elements elements;
  private final ModelReader reader;
  private final SettingsReader settings;
  private final FilerOutput output;
  private final OwnClasses classes;
  private final Problems problems;
  private final Telling telling;
  private final Progress progress;

  ModelPipeline(ProcessingEnvironment environment, Roots roots, Progress progress) {
    elements = environment.getElementUtils();
    ClassFiles classFiles = new ClassFiles(elements, environment.getFiler(), roots);
    reader = new ModelReader(elements, environment.getTypeUtils(), classFiles::nullableFields);
    settings = new SettingsReader(elements, Options.good(environment.getOptions()));
    output = new FilerOutput(environment.getFiler());
    classes = new OwnClasses(elements);
    this.progress = progress;
    problems = progress.problems();
    telling = progress.telling();
  }

  /**
   * One round.
   *
   * @param found the models
   * @param outside annotations of models, on types that are none
   */
  void run(List<TypeElement> found, List<UnreadAnnotation> outside) {
    List<ModelMapping> released =
        progress.release().stream()
            .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
            .flatMap(this::read)
            .toList();
    released.forEach(this::leaveOut);
    List<ModelMapping> fresh = found.stream().flatMap(this::read).toList();
    fresh.forEach(this::writeQuery);
    Set<String> waiting = waiting(fresh);
    waiting.forEach(progress::await);
    check(
        Stream.concat(
                released.stream(),
                fresh.stream().filter(model -> !waiting.contains(model.qualifiedName())))
            .toList());
    RuleBook.check(outside, new Mappings(fresh, List.of()), problems);
  }

  /**
   * Models that mention a type which may yet be written, and those that point at them: the first
   * stage of a draft depends on all columns.
   */
  private static Set<String> waiting(List<ModelMapping> models) {
    Set<TypeName> incomplete =
        models.stream()
            .filter(ModelMapping::hasUnknownTypes)
            .map(ModelMapping::type)
            .collect(Collectors.toSet());
    return models.stream()
        .filter(
            model ->
                incomplete.contains(model.type())
                    || model.relations().stream()
                        .anyMatch(relation -> incomplete.contains(relation.target())))
        .map(ModelMapping::qualifiedName)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void leaveOut(ModelMapping model) {
    List<String> unknown =
        model.members().stream()
            .filter(member -> !member.isTypeKnown())
            .map(MemberMapping::name)
            .toList();
    if (!unknown.isEmpty()) {
      progress.leaveOut(model.qualifiedName(), unknown);
    }
  }

  private Stream<ModelMapping> read(TypeElement type) {
    try {
      return Stream.of(reader.read(type));
    } catch (RuntimeException e) {
      ProcessorBug.report(problems, Origin.type(type.getQualifiedName().toString()), e);
      return Stream.empty();
    }
  }

  private void check(List<ModelMapping> models) {
    models.forEach(this::judge);
    Mappings mappings = new Mappings(models, neighbours(models));
    RuleBook.check(mappings, problems);
    models.stream()
        .filter(model -> problems.isRefused(model.qualifiedName()) || lacksParts(model))
        .forEach(model -> progress.leaveEmpty(model.qualifiedName()));
    Planner planner =
        new Planner(
            mappings.map(this::usable),
            Targets.dialects(),
            model -> progress.isEmpty(model.qualifiedName()));
    for (ModelMapping model : models) {
      try {
        write(planner, usable(model));
      } catch (RuntimeException e) {
        ProcessorBug.report(problems, model.origin(), e);
      }
    }
  }

  /** What is said of the model has the levels of its {@code @Models}, less what it silences. */
  private void judge(ModelMapping model) {
    Optional.ofNullable(elements.getTypeElement(model.qualifiedName()))
        .map(LostAnnotations::in)
        .ifPresent(lost -> lost.forEach(telling.places()::hold));
    Map<String, Level> stated = settings.configuration(model.type().packageName()).levels();
    telling
        .levels()
        .judge(model.qualifiedName(), levels -> levels.orElse(stated).without(model.silences()));
  }

  /** Models that these models point at, and those that the keys of such models point at. */
  private List<ModelMapping> neighbours(List<ModelMapping> models) {
    Set<ModelMapping> all = new LinkedHashSet<>();
    List<RelationMapping> asked =
        models.stream().flatMap(model -> model.relations().stream()).toList();
    while (!asked.isEmpty()) {
      asked =
          targets(asked).stream()
              .filter(all::add)
              .flatMap(model -> model.relations().stream())
              .filter(RelationMapping::isKey)
              .toList();
    }
    return List.copyOf(all);
  }

  private List<ModelMapping> targets(List<RelationMapping> relations) {
    return relations.stream()
        .filter(relation -> relation.isTargetKnown() && relation.target() instanceof ClassName)
        .map(relation -> ((ClassName) relation.target()).canonicalName())
        .distinct()
        .flatMap(name -> Stream.ofNullable(elements.getTypeElement(name)))
        .filter(TypeElements::isModel)
        .flatMap(this::read)
        .toList();
  }

  /**
   * The query stems from the model's name alone, so it is written at once, which makes sure of a
   * further round.
   */
  private void writeQuery(ModelMapping model) {
    save(
        model,
        List.of(
            model.shape().canBeNamed()
                ? new QueryWriter().write(model)
                : new ShellWriter().writeQuery(model)));
  }

  private void write(Planner planner, ModelMapping model) {
    Optional<ModelPlan> plan =
        progress.isEmpty(model.qualifiedName())
            ? Optional.empty()
            : planner.plan(model, settingsOf(model));
    save(model, plan.map(ModelPipeline::files).orElseGet(() -> new ShellWriter().write(model)));
  }

  /**
   * Without what rules refused, and what leads to models whose classes are empty: it could make
   * code that javac refuses as well, and one mistake is one message.
   */
  private ModelMapping usable(ModelMapping model) {
    return model.withUnusable(
        member ->
            telling.isFaulty(member.origin(), problems)
                || (member instanceof RelationMapping relation
                    && progress.isEmpty(relation.target().toString())));
  }

  /** An embedded record is made of all its components, or not at all. */
  private boolean lacksParts(ModelMapping model) {
    return model.embeddeds().stream()
        .anyMatch(embedded -> telling.isFaulty(embedded.origin(), problems));
  }

  private Settings settingsOf(ModelMapping model) {
    return settings.read(model.type().packageName());
  }

  private static List<SourceFile> files(ModelPlan plan) {
    List<SourceFile> files = new ArrayList<>();
    files.add(new MapperWriter().write(plan));
    files.add(new FieldsWriter().write(plan));
    files.add(new DraftWriter().write(plan));
    files.add(new ChangeWriter().write(plan));
    if (plan.hasCompositeKey()) {
      files.add(new KeyWriter().write(plan));
    }
    return files;
  }

  /** Saves all but those whose names the user or another model has taken, which a rule reports. */
  private void save(ModelMapping model, List<SourceFile> files) {
    TypeElement origin = elements.getTypeElement(model.qualifiedName());
    files.stream()
        .filter(file -> !model.takenNames().contains(file.name().simpleName()))
        .filter(file -> progress.isFirst(file.name().canonicalName()))
        .forEach(
            file ->
                output.saveClass(
                    file.name().canonicalName(),
                    file.text(other -> classes.has(other.canonicalName(), origin)),
                    origin));
  }
}
