/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.ashlar.Vendor;
import dev.ashlar.processor.name.Annotations;
import dev.ashlar.processor.plan.table.SchemaPlan;
import dev.ashlar.processor.plan.table.SchemaPlanner;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.round.ProcessorBug;
import dev.ashlar.processor.round.SchemaModels;
import dev.ashlar.processor.round.SchemaOutput;
import dev.ashlar.processor.round.SchemaRounds;
import dev.ashlar.processor.round.StatedLevels;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rulebook.RuleBook;
import dev.ashlar.processor.write.schema.SchemaFiles;
import dev.ashlar.sql.dialect.Dialect;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Writes what all models of a schema share: the schema class, the DDL, the snapshot. Aggregating:
 * it works from the fragments on the mappers, once all mappers of this compilation can be seen.
 */
@AutoService(Processor.class)
public final class SchemaProcessor extends AshlarProcessor {

  private final SchemaRounds rounds = new SchemaRounds();

  /** Called by the compiler. */
  public SchemaProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Annotations.ALL);
  }

  /** Claims Ashlar's own annotations, so that javac does not warn that nobody cared for them. */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations")
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    if (!SupportedRelease.is(processingEnv)) {
      return true; // as ModelProcessor says
    }
    if (environment.processingOver()) {
      report(List.of());
      return true;
    }
    List<ClassName> models = rounds.next(processingEnv, environment, problems());
    if (!models.isEmpty()) {
      ProcessorBug.guard(problems(), Origin.type(models.get(0).canonicalName()), () -> run(models));
    }
    return true;
  }

  /** Read, plan, check, write: rules see the tables as well. */
  private void run(List<ClassName> models) {
    Map<Vendor, Dialect> dialects = Targets.dialects();
    SchemaPlanner planner = new SchemaPlanner();
    SchemaOutput output = new SchemaOutput(processingEnv);
    for (SchemaModels schema :
        SchemaModels.gather(processingEnv.getElementUtils(), settings(), models)) {
      SchemaPlan plan = planner.plan(schema.mappings(), schema.settings());
      Graph graph = schema.graph(plan.schema(), Targets.of(schema.settings(), dialects));
      StatedLevels.give(graph, telling());
      RuleBook.check(graph, problems());
      output.save(SchemaFiles.of(plan, dialects), schema.compiled());
    }
  }
}
