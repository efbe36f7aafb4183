/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.problem;

import dev.ashlar.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How bad problems are where the user says so: with {@code @SuppressWarnings} at one place, with
 * {@code -Aashlar.rule.ModelIsSingular=off|warn|error} or {@code @RuleLevel} for one rule, and with
 * {@code -Aashlar.strict}, which makes an error of every warning.
 */
public final class Levels {

  /** What the options for single rules begin with. */
  public static final String PREFIX = "ashlar.rule.";

  /** The option that leaves no warning. */
  public static final String STRICT = "ashlar.strict";

  /** Nothing is said. */
  public static final Levels USUAL = new Levels(Map.of(), false, List.of());

  private final Map<String, Level> stated;
  private final boolean isStrict;
  private final List<Silence> silences;

  private Levels(Map<String, Level> stated, boolean isStrict, List<Silence> silences) {
    this.stated = Map.copyOf(stated);
    this.isStrict = isStrict;
    this.silences = List.copyOf(silences);
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
        stated,
        options.containsKey(STRICT) && !"false".equalsIgnoreCase(options.get(STRICT)),
        List.of());
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

  /** These, and where they say nothing of a rule, the levels that the sources state. */
  public Levels orElse(Map<String, Level> inSources) {
    Map<String, Level> all = new HashMap<>(inSources);
    all.putAll(stated);
    return new Levels(all, isStrict, silences);
  }

  /** These, with further rules silenced. */
  public Levels without(Collection<Silence> silenced) {
    List<Silence> all = new ArrayList<>(silences);
    all.addAll(silenced);
    return new Levels(stated, isStrict, all);
  }

  /** How bad the checker's problems about this member are; empty where it is switched off. */
  Optional<Severity> severity(Checker checker, Severity usual, String member) {
    Level level = checker.isNegotiable() ? stated.get(checker.name()) : null;
    if (level == Level.OFF || isSilenced(checker, member)) {
      return Optional.empty();
    }
    boolean isError = level == null ? usual == Severity.ERROR : level == Level.ERROR;
    return Optional.of(isError || isStrict ? Severity.ERROR : Severity.WARNING);
  }

  private boolean isSilenced(Checker checker, String member) {
    return checker.isNegotiable()
        && silences.stream()
            .anyMatch(silence -> silence.rule().equals(checker.name()) && silence.covers(member));
  }
}
