/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import dev.ashlar.Vendor;
import dev.ashlar.processor.problem.Checker;
import dev.ashlar.processor.problem.Levels;
import dev.ashlar.processor.problem.Origin;
import dev.ashlar.processor.problem.Problem;
import dev.ashlar.processor.problem.Suggestion;
import dev.ashlar.processor.read.SettingsReader;
import dev.ashlar.processor.rule.compilation.CompilationRules;
import dev.ashlar.processor.rulebook.RuleBook;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * The compiler's options that are ours. One with a value that means nothing is told of and left
 * out: to go on as if it said something would surprise more than the error.
 */
final class Options {

  private static final List<String> LEVELS = List.of("off", "warn", "error");

  private Options() {}

  /** The options whose values mean something. */
  static Map<String, String> good(Map<String, String> options) {
    Map<String, String> good = new TreeMap<>();
    options.forEach(
        (name, value) -> {
          // An option without a value has null.
          String text = value == null ? "" : value;
          if (wayOut(name, text).isEmpty()) {
            good.put(name, text);
          }
        });
    return good;
  }

  /** What is wrong with the others, sorted by name. */
  static List<Problem> problems(Map<String, String> options) {
    return new TreeMap<>(options)
        .entrySet().stream()
            .flatMap(
                option -> {
                  String value = option.getValue() == null ? "" : option.getValue();
                  return wayOut(option.getKey(), value).stream()
                      .map(
                          way ->
                              Problem.error(
                                  CompilationRules.OPTION_HAS_MEANING,
                                  Origin.NOWHERE,
                                  "The option -A%s=%s means nothing."
                                      .formatted(option.getKey(), value),
                                  way));
                })
            .toList();
  }

  private static Optional<String> wayOut(String name, String value) {
    String text = value.strip();
    if (name.startsWith(Levels.PREFIX)) {
      return wayOutOfLevel(name.substring(Levels.PREFIX.length()), text.toLowerCase(Locale.ROOT));
    }
    return switch (name) {
      case Levels.STRICT ->
          unless(
              List.of("", "true", "false").contains(text.toLowerCase(Locale.ROOT)),
              "Use -A%s or leave it out.".formatted(name));
      case SettingsReader.SCHEMA ->
          unless(
              text.isEmpty() || SettingsReader.isWord(text),
              "Use a name that a class can begin with, as in -A%s=Blog.".formatted(name));
      case SettingsReader.PACKAGE ->
          unless(
              text.isEmpty()
                  || (SourceVersion.isName(text)
                      && Stream.of(text.split("\\.", -1)).allMatch(SettingsReader::isWord)),
              "Use the name of a package, as in -A%s=com.example.blog.".formatted(name));
      case SettingsReader.VENDORS ->
          unless(
              text.isEmpty() || Stream.of(text.split(",", -1)).allMatch(Options::isVendor),
              "Use names out of %s, with commas between them.".formatted(vendors()));
      default ->
          unless(
              !name.startsWith(SupportedOptions.PREFIX),
              "There is no such option." + Suggestion.didYouMean(name, SupportedOptions.named()));
    };
  }

  private static Optional<String> wayOutOfLevel(String rule, String level) {
    List<String> rules = RuleBook.all().stream().map(Checker::name).toList();
    if (!rules.contains(rule)) {
      return Optional.of(
          "There is no rule %s.%s".formatted(rule, Suggestion.didYouMean(rule, rules)));
    }
    return RuleBook.isLaw(rule) && !level.equals("error")
        ? Optional.of("%s is an error that cannot be lowered.".formatted(rule))
        : unless(LEVELS.contains(level), "Use off, warn or error.");
  }

  private static Optional<String> unless(boolean good, String wayOut) {
    return good ? Optional.empty() : Optional.of(wayOut);
  }

  private static boolean isVendor(String name) {
    return vendors().contains(name.strip().toLowerCase(Locale.ROOT));
  }

  private static List<String> vendors() {
    return Stream.of(Vendor.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }
}
