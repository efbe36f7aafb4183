/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import com.palantir.javapoet.ClassName;
import dev.ashlar.Level;
import dev.ashlar.Vendor;
import dev.ashlar.processor.javac.FilerOutput;
import dev.ashlar.processor.javac.OwnClasses;
import dev.ashlar.processor.mapping.Configuration;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.plan.SchemaPlan;
import dev.ashlar.processor.plan.SchemaPlanner;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.problem.Telling;
import dev.ashlar.processor.read.FragmentReader;
import dev.ashlar.processor.read.SettingsReader;
import dev.ashlar.processor.round.SchemaModels;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rulebook.RuleBook;
import dev.ashlar.processor.write.java.SourceFile;
import dev.ashlar.processor.write.schema.DiagramWriter;
import dev.ashlar.processor.write.schema.SchemaClassWriter;
import dev.ashlar.processor.write.schema.VendorScript;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.text.SchemaText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** The work of {@link SchemaProcessor}: fragments, plan, files. */
final class SchemaPipeline {

  private final Elements elements;
  private final FragmentReader fragments;
  private final SettingsReader settings;
  private final FilerOutput output;
  private final OwnClasses classes;
  private final Problems problems;
  private final Telling telling;
  private final Map<Vendor, Dialect> dialects = Targets.dialects();

  /** Schemas whose files are written; case does not tell folders apart everywhere. */
  private final Set<String> folders = new HashSet<>();

  SchemaPipeline(ProcessingEnvironment environment, Problems problems, Telling telling) {
    this.problems = problems;
    this.telling = telling;
    elements = environment.getElementUtils();
    fragments = new FragmentReader(elements);
    settings = new SettingsReader(elements, Options.good(environment.getOptions()));
    output = new FilerOutput(environment.getFiler());
    classes = new OwnClasses(elements);
  }

  void run(List<ClassName> models) {
    Map<Configuration, List<ClassName>> schemas =
        models.stream()
            .sorted()
            .collect(
                Collectors.groupingBy(
                    model -> settings.configuration(model.packageName()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Configuration> configurations = List.copyOf(schemas.keySet());
    schemas.forEach((configuration, own) -> write(configuration, configurations, own));
  }

  private void write(
      Configuration configuration, List<Configuration> compilation, List<ClassName> models) {
    SchemaModels gathered = SchemaModels.gather(fragments, settings, configuration, models);
    SchemaPlan plan =
        new SchemaPlanner(dialects).plan(gathered.mappings(), configuration.settings());
    check(
        new Graph(
            configuration,
            compilation,
            gathered.mappings(),
            plan.schema(),
            targets(plan),
            models.stream().map(ClassName::canonicalName).toList(),
            gathered.outdated(),
            fragments.isTaken(configuration.settings().schemaClass()),
            gathered.unreadable()));
    Element[] origins = origins(models);
    List<VendorScript> scripts =
        plan.settings().vendors().stream().map(vendor -> script(plan, vendor)).toList();
    SourceFile schemaClass = new SchemaClassWriter().write(plan, scripts);
    output.saveClass(
        schemaClass.name().canonicalName(),
        schemaClass.text(other -> classes.has(other.canonicalName(), origins[0])),
        origins);
    if (folders.add(plan.settings().schema().toLowerCase(Locale.ROOT))) {
      saveResources(plan, scripts, origins);
    }
  }

  /** A model's own levels hold for what is said of it here as well. */
  private void check(Graph graph) {
    Map<String, Level> stated = graph.configuration().levels();
    telling.levels().judge(graph.home().type(), levels -> levels.orElse(stated));
    for (ModelMapping model : graph.mappings().models()) {
      telling
          .levels()
          .judge(model.qualifiedName(), levels -> levels.orElse(stated).without(model.silences()));
      if (!graph.compiled().contains(model.qualifiedName())) {
        telling.places().tellAt(model.qualifiedName(), graph.home());
      }
    }
    RuleBook.check(graph, problems);
  }

  private void saveResources(SchemaPlan plan, List<VendorScript> scripts, Element... origins) {
    String folder = "META-INF/ashlar/" + plan.settings().schema() + "/";
    output.saveResource(folder + "schema.txt", SchemaText.write(plan.schema()), origins);
    output.saveResource(folder + "schema.mmd", new DiagramWriter().write(plan.schema()), origins);
    for (VendorScript script : scripts) {
      String ddl = folder + "ddl/" + script.vendor().name().toLowerCase(Locale.ROOT) + "/";
      output.saveResource(ddl + "create.sql", VendorScript.file(script.create()), origins);
      output.saveResource(ddl + "drop.sql", VendorScript.file(script.drop()), origins);
    }
  }

  private Map<Vendor, Dialect> targets(SchemaPlan plan) {
    return dialects.entrySet().stream()
        .filter(each -> plan.settings().vendors().contains(each.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private VendorScript script(SchemaPlan plan, Vendor vendor) {
    Dialect dialect = Objects.requireNonNull(dialects.get(vendor));
    return new VendorScript(
        vendor, dialect.ddl().create(plan.schema()), dialect.ddl().drop(plan.schema()));
  }

  private Element[] origins(List<ClassName> models) {
    return models.stream()
        .map(model -> elements.getTypeElement(model.canonicalName()))
        .filter(Objects::nonNull)
        .toArray(Element[]::new);
  }
}
