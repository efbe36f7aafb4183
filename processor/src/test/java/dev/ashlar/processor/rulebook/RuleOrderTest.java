/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rulebook;

import static dev.ashlar.processor.ClassPaths.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.ashlar.processor.Generated;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.problem.Levels;
import dev.ashlar.processor.problem.Problem;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.problem.Telling;
import dev.ashlar.processor.rule.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told depends on what the book states, and not on which rule runs first. */
final class RuleOrderTest {

  private static final Path PAGES = Path.of("..", "docs", "rules");
  private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  /** Several rules have something to say of each of these components. */
  private static final String TANGLED =
      """
      @Model record Order(
          @Id(generator = Generator.IDENTITY) @Nullable float id,
          @CreatedAt @Nullable LocalDateTime at,
          @UpdatedAt @Nullable long changed,
          @SoftDelete(reason = "test") @Column(nativeEnum = true, ignoreCase = true) Object gone,
          @Column(defaultValue = "x", length = -1, nativeEnum = true) double price,
          @Relation(onDelete = SET_NULL) Ref<String> buyer,
          @Column(name = "a\\"b") @Nullable int in,
          String note,
          @Column(name = "note") Object isNull) {}
      """;

  private static final Random RANDOM = Generated.random();
  private static final Map<String, Mappings> MODELS = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    List<JavaFileObject> sources = new ArrayList<>(List.of(source("tangled", TANGLED)));
    try (Stream<Path> pages = Files.list(PAGES)) {
      for (Path page : pages.sorted().toList()) {
        String name = page.getFileName().toString().replace(".md", "");
        Matcher example = EXAMPLE.matcher(Files.readString(page));
        if (example.find() && !example.group(1).startsWith("//")) {
          sources.add(source(name.toLowerCase(Locale.ROOT), example.group(1)));
        }
      }
    }
    MappingCollector collector = new MappingCollector();
    Compilation compilation = javac().withProcessors(collector).compile(sources);
    assertThat(compilation.sourceFiles()).hasSameSizeAs(sources);
    MODELS.putAll(collector.byPackage());
  }

  private static JavaFileObject source(String place, String text) {
    return JavaFileObjects.forSourceString(
        place + ".Source",
        "package "
            + place
            + "; import java.util.*; import java.time.*; import java.math.*;"
            + " import dev.ashlar.*; import static dev.ashlar.Action.*;"
            + " import org.jspecify.annotations.Nullable;\n"
            + text);
  }

  @Test
  void ofATangledModelOneRuleSpeaksOfEachComponent() {
    assertThat(told(RuleBook.ofModels(), RuleBook.others(), MODELS.get("tangled")))
        .map(problem -> problem.origin().member() + " " + problem.rule())
        .containsExactly(
            "at TimestampHasZone",
            "buyer RelationTargetIsModel",
            "changed TimestampIsTemporal",
            "gone TimestampIsTemporal",
            "id KeyIsRequired",
            "in NameHasNoQuote",
            "isNull ColumnIsUnique",
            "price NativeEnumFits");
  }

  @Test
  void theSameIsToldInWhateverOrderTheRulesRun() {
    assertThat(MODELS).hasSizeGreaterThan(60);
    MODELS.forEach(
        (place, mappings) -> {
          List<Problem> expected = told(RuleBook.ofModels(), RuleBook.others(), mappings);
          for (int run = 0; run < Generated.many(5, 200); run++) {
            assertThat(told(shuffled(RuleBook.ofModels()), shuffled(RuleBook.others()), mappings))
                .as("%s with -Dashlar.test.seed=%d", place, Generated.seed())
                .isEqualTo(expected);
          }
        });
  }

  private static List<Rule> shuffled(List<Rule> rules) {
    List<Rule> shuffled = new ArrayList<>(rules);
    Collections.shuffle(shuffled, RANDOM);
    return shuffled;
  }

  private static List<Problem> told(List<Rule> first, List<Rule> others, Mappings mappings) {
    Telling telling = new Telling(Levels.USUAL, RuleBook.precedence());
    for (ModelMapping model : mappings.models()) {
      telling.levels().judge(model.qualifiedName(), levels -> levels.without(model.silences()));
    }
    Problems problems = new Problems();
    RuleBook.check(first, others, mappings, problems);
    return telling.told(problems);
  }
}
