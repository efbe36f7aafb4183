/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import dev.ashlar.processor.problem.Checker;
import dev.ashlar.processor.rule.Chapter;
import java.util.ArrayList;
import java.util.List;

/** What configures a schema, and what is said of rules. */
public final class SchemaRules {

  private SchemaRules() {}

  /**
   * The rules, each once.
   *
   * @param others the rules of all other chapters, which may be named as well
   */
  public static Chapter chapter(List<Checker> others) {
    Chapter chapter =
        Chapter.of(
            new FragmentIsReadable(),
            new SettingsAgree(),
            new SettingsFit(),
            new SchemaIsConfigured(),
            new ModelsIsUnique());
    chapter = chapter.and(new LawIsNotLowered(both(others, chapter)));
    return chapter.and(new RuleIsKnown(both(others, chapter)));
  }

  private static List<Checker> both(List<Checker> others, Chapter own) {
    List<Checker> all = new ArrayList<>(others);
    all.addAll(own.rules());
    return all;
  }
}
