/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import static java.util.stream.Collectors.joining;

import dev.ashlar.processor.mapping.Configuration;
import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Graph;
import dev.ashlar.processor.rule.GraphRule;
import dev.ashlar.sql.message.Words;
import java.util.List;

/** {@code @Models} says what the schema is called and which databases it is for. */
final class SchemaIsConfigured implements GraphRule {

  @Override
  public boolean isNegotiable() {
    return true;
  }

  @Override
  public void check(Graph graph, Problems problems) {
    List<Configuration> open =
        graph.compilation().stream().filter(known -> !known.isStated()).toList();
    if (open.isEmpty() || !open.get(0).equals(graph.configuration())) {
      return; // Said once, with the first of them.
    }
    Origin origin = Origin.type(graph.compiled().get(0));
    List<String> packages = open.stream().map(known -> known.settings().packageName()).toList();
    if (packages.size() == 1) {
      warn(open.get(0).settings(), origin, problems);
    } else {
      problems.error(
          this,
          origin,
          "There are models in the packages %s, and no @Models says which schema they belong to."
              .formatted(Words.and(packages)),
          packageInfo(
              above(packages),
              new Settings(nameOf(above(packages)), "", open.get(0).settings().vendors())));
    }
  }

  private void warn(Settings settings, Origin origin, Problems problems) {
    boolean canBeAnnotated = !settings.packageName().isEmpty();
    problems.warning(
        this,
        origin,
        "No @Models says what the schema of %s is called, so that it is called \"%s\"."
            .formatted(
                canBeAnnotated ? "the package " + settings.packageName() : "the unnamed package",
                settings.schema()),
        canBeAnnotated
            ? packageInfo(settings.packageName(), settings)
            : "Move the models to a package, or say -Aashlar.schema=%s."
                .formatted(settings.schema()));
  }

  /** The lines to paste. */
  private static String packageInfo(String place, Settings settings) {
    return """
    Write package-info.java%s:
        @dev.ashlar.Models(name = "%s", vendors = {%s})
        package %s;\
    """
        .formatted(
            place.isEmpty() ? " in a package above all of them" : "",
            settings.schema(),
            settings.vendors().stream()
                .map(vendor -> Api.VENDOR + "." + vendor)
                .collect(joining(", ")),
            place.isEmpty() ? "..." : place);
  }

  /** The longest package that holds all of these; empty where there is none. */
  private static String above(List<String> packages) {
    String common = packages.get(0);
    while (!common.isEmpty() && !isAboveAll(common, packages)) {
      common = common.substring(0, Math.max(common.lastIndexOf('.'), 0));
    }
    return common;
  }

  private static boolean isAboveAll(String place, List<String> packages) {
    return packages.stream().allMatch(name -> (name + ".").startsWith(place + "."));
  }

  private static String nameOf(String place) {
    String last = place.substring(place.lastIndexOf('.') + 1);
    return last.isEmpty() ? "..." : Words.capitalized(last);
  }
}
