/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import com.palantir.javapoet.ClassName;
import dev.ashlar.processor.mapping.Configuration;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.processor.read.FragmentReader;
import dev.ashlar.processor.read.FragmentReader.Fragment;
import dev.ashlar.processor.read.SettingsReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers the models of a schema: those that are compiled now, those that an earlier compilation
 * listed on the schema class, and those that any of them point at. Only a model with a fragment
 * counts; one of another schema is kept to be looked up.
 */
public final class SchemaModels {

  private final SettingsReader reader;
  private final Configuration configuration;
  private final Set<String> packages;
  private final List<ClassName> wanted;
  private final List<ModelMapping> models = new ArrayList<>();
  private final List<ModelMapping> neighbours = new ArrayList<>();
  private final Set<String> outdated = new LinkedHashSet<>();
  private final Set<String> unreadable = new LinkedHashSet<>();

  private SchemaModels(
      SettingsReader reader, Configuration configuration, List<ClassName> compiled) {
    this.reader = reader;
    this.configuration = configuration;
    packages = new LinkedHashSet<>(compiled.stream().map(ClassName::packageName).toList());
    wanted = new ArrayList<>(compiled);
  }

  /** The models of the schema with this configuration, to which the compiled ones belong. */
  public static SchemaModels gather(
      FragmentReader fragments,
      SettingsReader reader,
      Configuration configuration,
      List<ClassName> compiled) {
    SchemaModels gathered = new SchemaModels(reader, configuration, compiled);
    gathered.want(fragments.index(configuration.settings().schemaClass()));
    for (int next = 0; next < gathered.wanted.size(); next++) {
      fragments.read(gathered.wanted.get(next)).ifPresent(gathered::add);
    }
    return gathered;
  }

  public Mappings mappings() {
    return new Mappings(models, neighbours);
  }

  /** The names of models that were compiled under other settings, sorted. */
  public List<String> outdated() {
    return outdated.stream().sorted().toList();
  }

  /** The names of models whose fragments cannot be read, sorted. */
  public List<String> unreadable() {
    return unreadable.stream().sorted().toList();
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
