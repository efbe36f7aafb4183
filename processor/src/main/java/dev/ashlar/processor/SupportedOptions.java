/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.ashlar.processor.problem.Levels;
import dev.ashlar.processor.read.SettingsReader;
import dev.ashlar.processor.rulebook.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The options that both processors take: all that begin as ours do, because {@link Options} tells
 * more of a misspelt one than javac would.
 */
final class SupportedOptions {

  static final String PREFIX = "ashlar.";

  private SupportedOptions() {}

  /** Those that there are, but for the levels of single rules. */
  static List<String> named() {
    return List.of(
        SettingsReader.SCHEMA, SettingsReader.PACKAGE, SettingsReader.VENDORS, Levels.STRICT);
  }

  static Set<String> names(Map<String, String> options) {
    return Stream.of(
            named().stream(),
            RuleBook.all().stream().map(rule -> Levels.PREFIX + rule.name()),
            options.keySet().stream().filter(name -> name.startsWith(PREFIX)))
        .flatMap(names -> names)
        .collect(toUnmodifiableSet());
  }
}
