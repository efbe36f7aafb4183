/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rulebook;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.Compiled;
import dev.ashlar.processor.problem.Checker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is in the book and has a page, and the pages tell the truth. */
final class RulePagesTest {

  private static final Path PAGES = Path.of("..", "docs", "rules");
  private static final Path SOURCES = Path.of("src/main/java/dev/ashlar/processor/rule");
  private static final Pattern RULE = Pattern.compile("class \\w+ implements (Graph)?Rule\\b");
  private static final Pattern BLOCK =
      Pattern.compile("```(?:java|text)\n(.*?)```", Pattern.DOTALL);

  /** Told of class files only, so that their tests compile twice. */
  private static final List<String> OF_CLASS_FILES = List.of("FragmentIsReadable", "SettingsAgree");

  static Stream<String> names() {
    return RuleBook.all().stream().map(Checker::name);
  }

  static Stream<String> namesWithExamples() {
    return names().filter(name -> !OF_CLASS_FILES.contains(name));
  }

  @Test
  void everyRuleIsInTheBook() {
    assertThat(files(SOURCES).filter(file -> RULE.matcher(text(file)).find()))
        .map(file -> file.getFileName().toString().replace(".java", ""))
        .containsExactlyInAnyOrderElementsOf(names().toList());
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() {
    assertThat(files(PAGES))
        .map(file -> file.getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("README.md"), names().map(name -> name + ".md")).toList());
  }

  @Test
  void theIndexListsEveryRuleWithItsLevel() {
    List<String> listed = new ArrayList<>();
    Matcher row =
        Pattern.compile("(?m)^\\| \\[(\\w+)]\\((\\w+)\\.md\\) \\| ([\\w!]+) \\| \\S.* \\|$")
            .matcher(text(PAGES.resolve("README.md")));
    while (row.find()) {
      assertThat(row.group(2)).isEqualTo(row.group(1));
      listed.add(row.group(1) + " " + row.group(3));
    }
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            RuleBook.all().stream().map(rule -> rule.name() + " " + level(rule)).toList());
  }

  @ParameterizedTest
  @MethodSource("namesWithExamples")
  void thePagesBadExampleGivesTheQuotedMessages(String name) {
    assertThat(said(name, 0).stream().map(Compiled.Message::text).collect(joining("\n")) + "\n")
        .isEqualTo(blocks(name).get(1));
  }

  @ParameterizedTest
  @MethodSource("namesWithExamples")
  void thePagesGoodExampleGivesNone(String name) {
    assertThat(said(name, 2)).isEmpty();
  }

  private static String level(Checker rule) {
    if (!rule.isNegotiable()) {
      return "Error!";
    }
    return said(rule.name(), 0).get(0).kind().equals("ERROR") ? "Error" : "Warning";
  }

  private static List<Compiled.Message> said(String name, int block) {
    List<String> options =
        switch (name) {
          case "ModelHasTimestamps" -> List.of();
          case "SequenceIsSupported" ->
              List.of("ashlar.rule.ModelHasTimestamps=off", "ashlar.vendors=h2,sqlite");
          case "IndexFits" ->
              List.of("ashlar.rule.ModelHasTimestamps=off", "ashlar.vendors=mariadb");
          default -> List.of("ashlar.rule.ModelHasTimestamps=off");
        };
    return Compiled.of(blocks(name).get(block), options).messages();
  }

  /** The bad example, its messages, the good example. */
  private static List<String> blocks(String name) {
    List<String> blocks =
        BLOCK
            .matcher(text(PAGES.resolve(name + ".md")))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(blocks).as("code blocks of the page of %s", name).hasSize(3);
    return blocks;
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
