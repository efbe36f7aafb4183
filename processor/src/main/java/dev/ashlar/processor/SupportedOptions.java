/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.ashlar.processor.problem.Levels;
import dev.ashlar.processor.read.SettingsReader;
import dev.ashlar.processor.rule.RuleBook;
import java.util.Set;
import java.util.stream.Stream;

/** The options that both processors understand; javac warns of all others that begin with ours. */
final class SupportedOptions {

  private SupportedOptions() {}

  static Set<String> names() {
    return Stream.concat(
            Stream.of(
                SettingsReader.SCHEMA,
                SettingsReader.PACKAGE,
                SettingsReader.VENDORS,
                Levels.STRICT),
            RuleBook.rules().stream().map(rule -> Levels.PREFIX + rule.name()))
        .collect(toUnmodifiableSet());
  }
}
