/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.Vendor;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.generated.SchemaScript;
import dev.ashlar.sql.text.SchemaText;
import dev.ashlar.table.SchemaDefinition;
import dev.ashlar.tests.model.cycle.CycleSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a program knows of its tables is what the compiler wrote for people, byte for byte. */
final class ScriptFileTest {

  /** The folders of all schemas of the examples and of the tests. */
  static Stream<Named<Path>> folders() throws Exception {
    return Stream.concat(
        foldersBelow(classesOf(BlogSchema.class)), foldersBelow(classesOf(CycleSchema.class)));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void tablesAreThoseOfTheSnapshot(Path folder) throws Exception {
    assertThat(SchemaText.write(definition(folder).tables().schema()))
        .isEqualTo(Files.readString(folder.resolve("schema.txt")));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void scriptsAreThoseOfTheFiles(Path folder) throws Exception {
    SchemaDefinition definition = definition(folder);
    for (Path vendor : filesIn(folder.resolve("ddl"))) {
      Vendor target = Vendor.valueOf(vendor.getFileName().toString().toUpperCase(Locale.ROOT));
      assertThat(file(SchemaScript.create(definition, target)))
          .isEqualTo(Files.readString(vendor.resolve("create.sql")));
      assertThat(file(SchemaScript.drop(definition, target)))
          .isEqualTo(Files.readString(vendor.resolve("drop.sql")));
    }
  }

  private static String file(List<String> statements) {
    return statements.stream()
        .map(statement -> statement + ";\n")
        .collect(Collectors.joining("\n"));
  }

  private static Stream<Named<Path>> foldersBelow(Path classes) throws IOException {
    return filesIn(classes.resolve("META-INF/ashlar")).stream()
        .map(folder -> Named.of(folder.getFileName().toString(), folder));
  }

  private static SchemaDefinition definition(Path folder) throws Exception {
    Path classes = folder.getParent().getParent().getParent();
    try (Stream<Path> files = Files.walk(classes)) {
      Path file =
          files
              .filter(each -> each.endsWith(folder.getFileName() + "Schema.class"))
              .findFirst()
              .orElseThrow();
      String name = classes.relativize(file).toString().replaceAll("\\W", ".");
      return (SchemaDefinition)
          Class.forName(name.substring(0, name.lastIndexOf('.'))).getField("DEFINITION").get(null);
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Path classesOf(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
