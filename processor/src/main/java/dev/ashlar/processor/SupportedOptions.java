/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.ashlar.processor.problem.Levels;
import dev.ashlar.processor.read.SettingsReader;
import dev.ashlar.processor.rule.RuleBook;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The options that both processors understand; javac warns of all others. Levels of unknown rules
 * are among them, because {@link Options} tells more of these.
 */
final class SupportedOptions {

  private SupportedOptions() {}

  static Set<String> names(Map<String, String> options) {
    return Stream.of(
            Stream.of(
                SettingsReader.SCHEMA,
                SettingsReader.PACKAGE,
                SettingsReader.VENDORS,
                Levels.STRICT),
            RuleBook.all().stream().map(rule -> Levels.PREFIX + rule.name()),
            options.keySet().stream().filter(name -> name.startsWith(Levels.PREFIX)))
        .flatMap(names -> names)
        .collect(toUnmodifiableSet());
  }
}
