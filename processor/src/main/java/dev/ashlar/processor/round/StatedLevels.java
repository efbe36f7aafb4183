/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.round;

import dev.ashlar.Level;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Telling;
import dev.ashlar.processor.read.LostAnnotations;
import dev.ashlar.processor.read.SettingsReader;
import dev.ashlar.processor.rule.Graph;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.util.Elements;

/** Gives models the levels that were stated for them, before rules read them. */
public final class StatedLevels {

  private StatedLevels() {}

  /** What is said of a model has the levels of its {@code @Models}, less what it silences. */
  public static void give(
      Mappings mappings, Elements elements, SettingsReader settings, Telling telling) {
    for (ModelMapping model : mappings.models()) {
      Optional.ofNullable(elements.getTypeElement(model.qualifiedName()))
          .map(LostAnnotations::in)
          .ifPresent(lost -> lost.forEach(telling.places()::hold));
      give(model, settings.configuration(model.type().packageName()).levels(), telling);
    }
  }

  /**
   * A model's own levels hold for what is said of its schema as well; one that is not compiled here
   * has its problems told where the schema is configured.
   */
  public static void give(Graph graph, Telling telling) {
    Map<String, Level> stated = graph.configuration().levels();
    telling.levels().judge(graph.home().type(), levels -> levels.orElse(stated));
    for (ModelMapping model : graph.mappings().models()) {
      give(model, stated, telling);
      if (!graph.compiled().contains(model.qualifiedName())) {
        telling.places().tellAt(model.qualifiedName(), graph.home());
      }
    }
  }

  private static void give(ModelMapping model, Map<String, Level> stated, Telling telling) {
    telling
        .levels()
        .judge(model.qualifiedName(), levels -> levels.orElse(stated).without(model.silences()));
  }
}
