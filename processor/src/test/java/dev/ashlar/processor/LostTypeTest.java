/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A generated type that class files of an earlier build name, and that is gone until it is
 * generated again: its column is there, or the build fails. No column is left out without a word.
 */
final class LostTypeTest {

  private static final String GENERATOR = ",dev.ashlar.processor.GradeGenerator";

  private static final Map<String, String> SOURCES =
      Map.of(
          "demo/package-info.java",
          "@dev.ashlar.Models(name = \"Demo\") package demo;",
          "demo/Graded.java",
          "package demo; @interface Graded {} @Graded class Trigger {}",
          "demo/Item.java",
          """
          package demo;
          import dev.ashlar.*;
          import java.time.Instant;
          @Model public record Item(
              @Id long id,
              @Column(unique = true) Grade grade,
              java.util.List<Grade> others,
              @CreatedAt Instant createdAt,
              @UpdatedAt Instant updatedAt) {}
          """);

  /** Makes javac itself read class files that name the columns' types. */
  private static final String USE = "package demo; class Use { ItemDraft draft; ItemFields item; }";

  @TempDir Path folder;

  static Stream<Javac> compilers() {
    return Javac.all().stream();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void typeThatIsGoneFromAnEarlierBuildIsWaitedFor(Javac javac) throws IOException {
    Map<String, String> before = buildAndLoseGrade(javac, SOURCES);
    Javac.Result again = compile(javac, SOURCES);
    assertThat(again.log()).isEmpty();
    assertThat(again.files("generated")).isEqualTo(before);
    assertThat(again.files("classes").get("META-INF/ashlar/Demo/schema.txt"))
        .contains("column grade enum(32, LOW, HIGH) not null\n")
        .contains("column others array(enum(32, LOW, HIGH)) not null\n");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void typeThatJavacTakesForMissingIsAnError(Javac javac) throws IOException {
    Map<String, String> sources = new TreeMap<>(SOURCES);
    sources.put("demo/Use.java", USE);
    buildAndLoseGrade(javac, sources);
    Javac.Result again = compile(javac, sources);
    String rest =
        " is left out: class files of an earlier build were read before demo.Grade was generated.";
    assertThat(again.errors())
        .containsExactly(
            "demo/Item.java:6: error: [ModelIsComplete] Item.grade" + rest,
            "demo/Item.java:7: error: [ModelIsComplete] Item.others" + rest);
    assertThat(again.log()).contains("Compile into an empty folder.");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void typeThatIsNeverGeneratedIsJavacsError(Javac javac) throws IOException {
    Map<String, String> sources = new TreeMap<>(SOURCES);
    sources.put("demo/Use.java", USE);
    buildAndLoseGrade(javac, sources);
    sources.remove("demo/Graded.java");
    assertThat(compile(javac, sources).errors())
        .containsExactly(
            "demo/Item.java:6: error: cannot find symbol",
            "demo/Item.java:7: error: cannot find symbol");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void typeThatIsGeneratedInTheSecondRoundIsAnError(Javac javac) {
    Javac.Result result = compile(javac, SOURCES, "-Agrade.round=2");
    assertThat(result.errors())
        .containsExactly(
            "demo/Item.java:6: error: [ModelIsComplete] The type of Item.grade was generated too"
                + " late: Item has been written without it.",
            "demo/Item.java:7: error: [ModelIsComplete] The type of Item.others was generated too"
                + " late: Item has been written without it.");
    assertThat(result.log())
        .contains("Let the processor that writes the type do so in its first round.");
  }

  /** What a first build generates, of which the enum is then deleted. */
  private Map<String, String> buildAndLoseGrade(Javac javac, Map<String, String> sources)
      throws IOException {
    Javac.Result first = compile(javac, sources);
    assertThat(first.log()).isEmpty();
    Map<String, String> generated = first.files("generated");
    Files.delete(folder.resolve("classes/demo/Grade.class"));
    Files.delete(folder.resolve("generated/demo/Grade.java"));
    return generated;
  }

  private Javac.Result compile(Javac javac, Map<String, String> sources, String... options) {
    List<String> processors = List.of("-processor", Javac.PROCESSORS + GENERATOR);
    return javac.compile(
        folder,
        sources,
        List.of(folder.resolve("classes")),
        Stream.concat(processors.stream(), Arrays.stream(options)).toArray(String[]::new));
  }
}
