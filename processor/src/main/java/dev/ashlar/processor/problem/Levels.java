/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How bad problems are where the user says so: {@code
 * -Aashlar.rule.ModelIsSingular=off|warn|error}, and {@code -Aashlar.strict}, which makes an error
 * of every warning.
 */
public final class Levels {

  /** What the options for single rules begin with. */
  public static final String PREFIX = "ashlar.rule.";

  /** The option that leaves no warning. */
  public static final String STRICT = "ashlar.strict";

  /** Nothing is said. */
  public static final Levels USUAL = new Levels(Map.of(), false);

  /** What can be said of a rule. */
  private enum Level {
    OFF,
    WARN,
    ERROR
  }

  private final Map<String, Level> stated;
  private final boolean isStrict;

  private Levels(Map<String, Level> stated, boolean isStrict) {
    this.stated = Map.copyOf(stated);
    this.isStrict = isStrict;
  }

  /** Reads the compiler's options; a word that is no level says nothing. */
  public static Levels of(Map<String, String> options) {
    Map<String, Level> stated = new HashMap<>();
    for (Map.Entry<String, String> option : options.entrySet()) {
      if (option.getKey().startsWith(PREFIX)) {
        level(option.getValue())
            .ifPresent(level -> stated.put(option.getKey().substring(PREFIX.length()), level));
      }
    }
    return new Levels(
        stated, options.containsKey(STRICT) && !"false".equalsIgnoreCase(options.get(STRICT)));
  }

  private static Optional<Level> level(String word) {
    String wanted = word.strip().toUpperCase(Locale.ROOT);
    for (Level level : Level.values()) {
      if (level.name().equals(wanted)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** How bad the checker's problems are; empty where it is switched off. */
  Optional<Severity> severity(Checker checker, Severity usual) {
    Level level = checker.isNegotiable() ? stated.get(checker.name()) : null;
    if (level == Level.OFF) {
      return Optional.empty();
    }
    boolean isError = level == null ? usual == Severity.ERROR : level == Level.ERROR;
    return Optional.of(isError || isStrict ? Severity.ERROR : Severity.WARNING);
  }
}
