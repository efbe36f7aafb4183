/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import com.palantir.javapoet.ClassName;
import dev.ashlar.Vendor;
import dev.ashlar.processor.javac.FilerOutput;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.processor.plan.SchemaPlan;
import dev.ashlar.processor.plan.SchemaPlanner;
import dev.ashlar.processor.problem.Checker;
import dev.ashlar.processor.read.FragmentReader;
import dev.ashlar.processor.read.SettingsReader;
import dev.ashlar.processor.write.SchemaClassWriter;
import dev.ashlar.processor.write.SourceFile;
import dev.ashlar.processor.write.VendorScript;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.text.SchemaText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** The work of {@link SchemaProcessor}: fragments, plan, files. */
final class SchemaPipeline {

  /** What schema-wide problems are tagged with. */
  static final Checker CHECKER = new SchemaIsComplete();

  private final Elements elements;
  private final FragmentReader fragments;
  private final SettingsReader settings;
  private final FilerOutput output;
  private final Map<Vendor, Dialect> dialects = Targets.dialects();

  SchemaPipeline(ProcessingEnvironment environment) {
    elements = environment.getElementUtils();
    fragments = new FragmentReader(elements);
    settings = new SettingsReader(elements, Options.good(environment.getOptions()));
    output = new FilerOutput(environment.getFiler());
  }

  void run(List<ClassName> models) {
    Map<Settings, List<ClassName>> bySettings =
        models.stream()
            .sorted()
            .collect(
                Collectors.groupingBy(
                    model -> settings.read(model.packageName()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    bySettings.forEach(this::write);
  }

  private void write(Settings schema, List<ClassName> models) {
    Mappings mappings = mappings(schema, models);
    SchemaPlan plan = new SchemaPlanner(dialects).plan(mappings, schema);
    List<VendorScript> scripts =
        schema.vendors().stream().map(vendor -> script(plan, vendor)).toList();
    Element[] origins = origins(models);
    SourceFile schemaClass = new SchemaClassWriter().write(plan, scripts);
    output.saveClass(schemaClass.name().canonicalName(), schemaClass.text(), origins);
    String folder = "META-INF/ashlar/" + schema.schema() + "/";
    output.saveResource(folder + "schema.txt", SchemaText.write(plan.schema()), origins);
    for (VendorScript script : scripts) {
      String ddl = folder + "ddl/" + script.vendor().name().toLowerCase(Locale.ROOT) + "/";
      output.saveResource(ddl + "create.sql", VendorScript.file(script.create()), origins);
      output.saveResource(ddl + "drop.sql", VendorScript.file(script.drop()), origins);
    }
  }

  private VendorScript script(SchemaPlan plan, Vendor vendor) {
    Dialect dialect = Objects.requireNonNull(dialects.get(vendor));
    return new VendorScript(
        vendor, dialect.ddl().create(plan.schema()), dialect.ddl().drop(plan.schema()));
  }

  /**
   * The models of the schema; those that they point at join it, or are only looked up where they
   * belong to another.
   */
  private Mappings mappings(Settings schema, List<ClassName> names) {
    List<ModelMapping> models = new ArrayList<>();
    List<ModelMapping> neighbours = new ArrayList<>();
    List<ClassName> wanted = new ArrayList<>(names);
    for (int next = 0; next < wanted.size(); next++) {
      fragments
          .read(wanted.get(next))
          .ifPresent(
              fragment -> {
                boolean belongs = fragment.schema().equals(schema.schema());
                (belongs ? models : neighbours).add(fragment.model());
                if (belongs) {
                  targets(fragment.model())
                      .filter(target -> !wanted.contains(target))
                      .forEach(wanted::add);
                }
              });
    }
    return new Mappings(models, neighbours);
  }

  private static Stream<ClassName> targets(ModelMapping model) {
    return model.relations().stream()
        .filter(relation -> relation.target() instanceof ClassName)
        .map(relation -> (ClassName) relation.target())
        .distinct();
  }

  private Element[] origins(List<ClassName> models) {
    return models.stream()
        .map(model -> elements.getTypeElement(model.canonicalName()))
        .filter(Objects::nonNull)
        .toArray(Element[]::new);
  }

  private static final class SchemaIsComplete implements Checker {}
}
