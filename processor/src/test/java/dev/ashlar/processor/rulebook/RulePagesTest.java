/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rulebook;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.Compiled;
import dev.ashlar.processor.LateWriter;
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
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything in the book has a page, and the pages tell the truth. */
@Execution(ExecutionMode.CONCURRENT)
final class RulePagesTest {

  private static final Path PAGES = Path.of("..", "docs", "rules");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern BLOCK =
      Pattern.compile("```(?:java|text)\n(.*?)```", Pattern.DOTALL);

  /** What no single source shows: two are told of class files, and one of a fault of ours. */
  private static final List<String> WITHOUT_EXAMPLES =
      List.of("FragmentIsReadable", "SettingsAgree", "ProcessorBug");

  static Stream<String> names() {
    return RuleBook.all().stream().map(Checker::name);
  }

  static Stream<String> namesWithExamples() {
    return names().filter(name -> !WITHOUT_EXAMPLES.contains(name));
  }

  static List<String> namesWithoutExamples() {
    return WITHOUT_EXAMPLES;
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

  @ParameterizedTest
  @MethodSource("namesWithoutExamples")
  void theMessageOfAPageWithoutExamplesIsThatOfATest(String name) {
    List<String> test =
        files(TESTS)
            .filter(file -> file.endsWith(name + "Test.java"))
            .flatMap(file -> text(file).lines())
            .map(String::strip)
            .toList();
    List<String> lines =
        BLOCK
            .matcher(text(PAGES.resolve(name + ".md")))
            .results()
            .flatMap(block -> block.group(1).lines())
            .map(String::strip)
            .toList();
    assertThat(lines).hasSize(2).allMatch(line -> test.stream().anyMatch(t -> t.endsWith(line)));
  }

  private static String level(Checker rule) {
    if (!rule.isNegotiable()) {
      return "Error!";
    }
    return said(rule.name(), 0).get(0).kind().equals("ERROR") ? "Error" : "Warning";
  }

  private static List<Compiled.Message> said(String name, int block) {
    return Compiled.of(blocks(name).get(block), options(name, block == 0), others(name)).messages();
  }

  private static List<String> options(String name, boolean isBad) {
    List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing,-auxiliaryclass"));
    if (!name.equals("ModelHasTimestamps")) {
      options.add("-Aashlar.rule.ModelHasTimestamps=off");
    }
    switch (name) {
      case "SequenceIsSupported" -> options.add("-Aashlar.vendors=h2,sqlite");
      case "IndexFits" -> options.add("-Aashlar.vendors=mariadb");
      case "OptionHasMeaning" ->
          options.add("-Aashlar.rule." + (isBad ? "ModelIsSinglar" : "ModelIsSingular") + "=off");
      case "ReleaseIsSupported" ->
          options.addAll(List.of("-Xlint:none", "--release", isBad ? "11" : "17"));
      default -> {}
    }
    return options;
  }

  /** The processors that the page speaks of. */
  private static List<Processor> others(String name) {
    return switch (name) {
      case "ModelIsComplete" ->
          List.of(new LateWriter("demo.Grade", "package demo; public enum Grade { LOW, HIGH }"));
      case "SchemaIsComplete" ->
          List.of(
              new LateWriter(
                  "demo.Audit",
                  """
                  package demo;
                  @dev.ashlar.Model record Audit(@dev.ashlar.Id long id) {}
                  """));
      default -> List.of();
    };
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
