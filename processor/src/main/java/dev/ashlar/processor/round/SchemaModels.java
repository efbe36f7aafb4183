/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import com.palantir.javapoet.ClassName;
import dev.ashlar.Vendor;
import dev.ashlar.processor.mapping.Configuration;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.processor.read.FragmentReader;
import dev.ashlar.processor.read.FragmentReader.Fragment;
import dev.ashlar.processor.read.SettingsReader;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.util.Elements;

/**
 * Gathers the models of a schema: those that are compiled now, those that an earlier compilation
 * listed on the schema class, and those that any of them point at. Only a model with a fragment
 * counts; one of another schema is kept to be looked up.
 */
public final class SchemaModels {

  private final SettingsReader reader;
  private final Configuration configuration;
  private final List<Configuration> compilation;
  private final List<ClassName> compiled;
  private final boolean isClassTaken;
  private final Set<String> packages;
  private final List<ClassName> wanted;
  private final List<ModelMapping> models = new ArrayList<>();
  private final List<ModelMapping> neighbours = new ArrayList<>();
  private final Set<String> outdated = new LinkedHashSet<>();
  private final Set<String> unreadable = new LinkedHashSet<>();

  private SchemaModels(
      FragmentReader fragments,
      SettingsReader reader,
      Configuration configuration,
      List<Configuration> compilation,
      List<ClassName> compiled) {
    this.reader = reader;
    this.configuration = configuration;
    this.compilation = compilation;
    this.compiled = compiled;
    isClassTaken = fragments.isTaken(configuration.settings().schemaClass());
    packages = new LinkedHashSet<>(compiled.stream().map(ClassName::packageName).toList());
    wanted = new ArrayList<>(compiled);
    want(fragments.index(configuration.settings().schemaClass()));
    for (int next = 0; next < wanted.size(); next++) {
      fragments.read(wanted.get(next)).ifPresent(this::add);
    }
  }

  /** The schemas to which the compiled models belong, sorted by the first of their models. */
  public static List<SchemaModels> gather(
      Elements elements, SettingsReader reader, List<ClassName> compiled) {
    FragmentReader fragments = new FragmentReader(elements);
    Map<Configuration, List<ClassName>> schemas =
        compiled.stream()
            .sorted()
            .collect(
                Collectors.groupingBy(
                    model -> reader.configuration(model.packageName()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Configuration> compilation = List.copyOf(schemas.keySet());
    return schemas.entrySet().stream()
        .map(
            schema ->
                new SchemaModels(
                    fragments, reader, schema.getKey(), compilation, schema.getValue()))
        .toList();
  }

  /** What the schema is compiled under. */
  public Settings settings() {
    return configuration.settings();
  }

  /** The models that are compiled now, sorted; never empty. */
  public List<ClassName> compiled() {
    return compiled;
  }

  /** The models, and those of other schemas that they name. */
  public Mappings mappings() {
    return new Mappings(models, neighbours);
  }

  /** The schema as a whole, as rules see it: with its tables, and the dialects of its targets. */
  public Graph graph(Schema schema, Map<Vendor, Dialect> targets) {
    return new Graph(
        configuration,
        compilation,
        mappings(),
        schema,
        targets,
        compiled.stream().map(ClassName::canonicalName).toList(),
        outdated.stream().sorted().toList(),
        isClassTaken,
        unreadable.stream().sorted().toList());
  }

  private void add(Fragment fragment) {
    if (fragment.model().isEmpty()) {
      unreadable.add(fragment.type().simpleName());
      return;
    }
    ModelMapping model = fragment.model().get();
    if (isOutdated(fragment)) {
      outdated.add(model.name());
    }
    if (fragment.schema().equals(configuration.settings().schema())) {
      models.add(model);
      want(
          model.relations().stream()
              .filter(relation -> relation.target() instanceof ClassName)
              .map(relation -> (ClassName) relation.target())
              .toList());
    } else {
      neighbours.add(model);
    }
  }

  private void want(List<ClassName> names) {
    names.stream().filter(name -> !wanted.contains(name)).forEach(wanted::add);
  }

  /**
   * A model of another schema has settings of its own, unless it falls under the same
   * {@code @Models} or shares a package with models that are compiled now.
   */
  private boolean isOutdated(Fragment fragment) {
    Settings settings = configuration.settings();
    boolean isOurs =
        fragment.schema().equals(settings.schema())
            || packages.contains(fragment.type().packageName())
            || (!configuration.place().isEmpty()
                && reader
                    .configuration(fragment.type().packageName())
                    .place()
                    .equals(configuration.place()));
    return isOurs && !fragment.settings().equals(settings.digest());
  }
}
