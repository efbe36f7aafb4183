/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.sql.text.SchemaText;
import dev.ashlar.table.SchemaDefinition;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models and schemas as large as databases take them compile as small ones do. */
final class LargeModelTest {

  private static final String HEADER =
      """
      package demo;
      import dev.ashlar.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.Nullable;
      """;

  private static final String SETTINGS =
      "@dev.ashlar.Models(name = \"Demo\", vendors = dev.ashlar.Vendor.POSTGRESQL) package demo;";

  private static final String MODEL = "\n@Model(timestamps = false, reason = \"test\") ";

  private static final List<String> TYPES =
      List.of(
          "String",
          "int",
          "@Nullable Double",
          "Instant",
          "@Column(sensitive = true) UUID",
          "Weather",
          "byte[]",
          "List<String>");

  /** More than javac takes in one chain of calls; PostgreSQL takes 1,600. */
  private static final int COLUMNS = Generated.many(500, 1_000);

  private static final int MODELS = Generated.many(100, 300);

  @TempDir private Path folder;

  /** The second one takes as long again, and has the same limits. */
  static List<Javac> compilers() {
    return Javac.all().subList(0, Generated.many(1, Javac.all().size()));
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void modelOfHundredsOfColumnsWithLongNamesCompiles(Javac javac) {
    assertCompiles(
        javac,
        MODEL
            + "class Reading { @Id long id; %s}"
                .formatted(
                    each(
                        COLUMNS,
                        number ->
                            "%s aVeryLongNameOfAColumnThatPostgresqlStillTakes%s;\n"
                                .formatted(TYPES.get(number % TYPES.size()), number)))
            + " enum Weather { SUN, RAIN }");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void enumsOfTwoThousandConstantsCompile(Javac javac) {
    String constants = each(2_000, number -> "A_CONSTANT_%s,".formatted(number));
    assertCompiles(
        javac,
        MODEL
            + "record Reading(@Id long id, @Column(nativeEnum = true) First first, Second second,"
            + " List<First> others, Second fourth, Second fifth) {}"
            + "enum First { %s } enum Second { %s }".formatted(constants, constants));
  }

  @Test
  void schemaOfHundredsOfModelsCompiles() {
    assertCompiles(
        Javac.all().get(0),
        each(
            MODELS,
            number ->
                MODEL
                    + "record ItemWithANameAsLongAsItGoes%1$s(@Id long id, @Column(unique = true) String name, @Nullable @Relation(onDelete = Action.CASCADE) Ref<ItemWithANameAsLongAsItGoes%2$s> before) {}"
                        .formatted(number, Math.max(number - 1, 0))));
  }

  /** A class file writes each half of a pair by itself, in three bytes. */
  @Test
  void longDefaultsCompile() {
    String smiles = "\ud83d\ude00".repeat(4_900);
    assertCompiles(
        Javac.all().get(0),
        MODEL
            + "record Note(@Id long id%s) {}"
                .formatted(
                    each(
                        8,
                        number ->
                            ", @Column(type = SqlType.TEXT, defaultValue = \"%s\") String text%s"
                                .formatted(smiles, number))));
  }

  private static String each(int count, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
  }

  private void assertCompiles(Javac javac, String models) {
    Javac.Result result =
        javac.compile(
            folder,
            Map.of("demo/package-info.java", SETTINGS, "demo/Models.java", HEADER + models),
            "-Xlint:all,-processing,-auxiliaryclass");

    assertThat(result.log()).isEmpty();
    assertThat(result.exit()).isZero();
    assertReadsItsTables(folder.resolve("classes"));
  }

  private static void assertReadsItsTables(Path classes) {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Class<?> schema = loader.loadClass("demo.DemoSchema");
      SchemaDefinition definition = (SchemaDefinition) schema.getField("DEFINITION").get(null);

      assertThat(SchemaText.write(definition.tables().schema()))
          .isEqualTo(Files.readString(classes.resolve("META-INF/ashlar/Demo/schema.txt")));
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
