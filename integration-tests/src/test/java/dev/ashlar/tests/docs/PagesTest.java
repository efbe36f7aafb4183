/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.tests.docs.JavaPage.Block;
import dev.ashlar.tests.docs.JavaPage.Block.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Java of the README and of the guide compiles, without a message even under {@code
 * -Aashlar.strict}. What a block is, its first line says:
 *
 * <ul>
 *   <li>{@code // User.java}: a file; a block can have several. Without imports it gets the usual
 *       ones. A page without files stands on those of the README.
 *   <li>{@code // generated: UserMapper.java}: pieces of that file, divided by {@code // ...}
 *   <li>{@code @Model}, {@code record} and so on: declarations with a blank line between them,
 *       compiled by themselves
 *   <li>anything else: statements, which find a {@code db}, mappers and the like
 * </ul>
 *
 * <p>A block of text right behind a block of Java is all that javac prints of it.
 */
final class PagesTest {

  private static final Path ROOT = Path.of("..");
  private static final JavaPage README = JavaPage.read(ROOT.resolve("README.md"));
  private static final String PACKAGE = "com.example.blog";

  /** For blocks that only show models, each in a package of its own. */
  private static final String SETTINGS =
      "@dev.ashlar.Models(name = \"Examples\") package com.example;";

  private static final String IMPORTS =
      "import dev.ashlar.*; import dev.ashlar.query.*; import dev.ashlar.database.*; import"
          + " java.math.*; import java.sql.ResultSet; import java.time.*; import"
          + " java.time.temporal.*; import java.util.*;"
          + " import java.util.function.*; import java.util.stream.*; import static"
          + " dev.ashlar.Action.*; import static dev.ashlar.SortOrder.*; import static"
          + " dev.ashlar.query.Select.*; import org.jspecify.annotations.*; ";

  /** What statements find; each block may have variables of the same names. */
  private static final String SCENE =
      """
      abstract class Scene {
        javax.sql.DataSource dataSource;
        Database db;
        UserMapper users;
        ProfileMapper profiles;
        PostMapper posts;
        User alice;
        UUID id;
        String email;
        @Nullable String asked;
        @Nullable Role role;
        Instant since;
        Instant cutoff;
        ResultSet resultSet;
      }
      """;

  @TempDir Path folder;

  static Stream<String> pages() throws IOException {
    try (Stream<Path> guide = Files.list(ROOT.resolve("docs/guide"))) {
      return Stream.concat(
          Stream.of("README.md"),
          guide.map(page -> "docs/guide/" + page.getFileName()).sorted().toList().stream());
    }
  }

  static Stream<String> pagesWithExcerpts() throws IOException {
    return pages()
        .filter(page -> !JavaPage.read(ROOT.resolve(page)).blocks(Kind.GENERATED).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void goodExamplesCompileWithoutAMessage(String page) {
    assertThat(compile(page).output()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void messagesAreThoseOfTheCompiler(String page) {
    for (Block block : JavaPage.read(ROOT.resolve(page)).blocks()) {
      if (block.message().isPresent()) {
        Map<String, String> files = models(page);
        put(files, block, "Main");
        Path own = folder.resolve("block" + block.hashCode());
        assertThat(Javac.compile(own, files).output()).isEqualTo(block.message().get());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pagesWithExcerpts")
  void excerptsAreFromTheGeneratedFiles(String page) {
    List<Block> excerpts = JavaPage.read(ROOT.resolve(page)).blocks(Kind.GENERATED);
    Javac compiled = compile(page);
    for (Block block : excerpts) {
      assertThat(compiled.generated(block.generatedName())).contains(block.excerpts());
    }
  }

  private Javac compile(String page) {
    Map<String, String> files = models(page);
    files.put("com/example/package-info.java", SETTINGS);
    int number = 0;
    for (Block block : JavaPage.read(ROOT.resolve(page)).blocks()) {
      if (block.message().isEmpty()) {
        number++;
        put(files, block, "Example" + number);
      }
    }
    return Javac.compile(folder, files);
  }

  /** The models that the examples of a page stand on. */
  private static Map<String, String> models(String page) {
    Map<String, String> own = JavaPage.read(ROOT.resolve(page)).files();
    Map<String, String> files = new LinkedHashMap<>();
    (own.isEmpty() ? README.files() : own).forEach((name, text) -> putFile(files, name, text));
    if (own.isEmpty() || page.equals("README.md")) {
      files.put(PACKAGE.replace('.', '/') + "/Scene.java", header(PACKAGE) + SCENE);
    }
    return files;
  }

  private static void put(Map<String, String> files, Block block, String name) {
    switch (block.kind()) {
      case FILES -> block.files().forEach((file, text) -> putFile(files, file, text));
      case DECLARATIONS -> {
        String place = "com.example." + name.toLowerCase(Locale.ROOT);
        block
            .declarations()
            .forEach(
                (type, text) ->
                    files.put(
                        "%s/%s.java".formatted(place.replace('.', '/'), type),
                        header(place) + text));
      }
      case STATEMENTS ->
          files.put(
              "%s/%s.java".formatted(PACKAGE.replace('.', '/'), name),
              "%sabstract class %s extends Scene { void run() throws Exception {%n%s}}%n"
                  .formatted(header(PACKAGE), name, block.text()));
      case GENERATED -> {}
    }
  }

  /**
   * The header takes the place of the line with the file's name, so that lines keep their number.
   */
  private static void putFile(Map<String, String> files, String name, String part) {
    String text = part.substring(part.indexOf('\n'));
    String complete = text;
    if (!text.contains("\nimport ")) {
      complete = text.contains("\npackage ") ? text + IMPORTS : header(PACKAGE) + text;
    }
    String place = complete.replaceAll("(?s)(?:.*\n)?package ([\\w.]+);.*", "$1");
    files.put(place.replace('.', '/') + "/" + name, complete);
  }

  private static String header(String place) {
    return "package " + place + "; " + IMPORTS;
  }
}
