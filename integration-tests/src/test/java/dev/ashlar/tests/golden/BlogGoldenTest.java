/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that is generated for the blog, byte for byte. A change of these files is a change of
 * what users get; {@code -Dgolden.update=true} writes them anew, to be reviewed like code.
 */
final class BlogGoldenTest {

  private static final Path GENERATED =
      Path.of("target/generated-sources/annotations/dev/ashlar/examples/blog");
  private static final Path RESOURCES = Path.of("target/classes/META-INF/ashlar/Blog");
  private static final Path GOLDENS = Path.of("src/test/resources/golden/blog");
  private static final int LONGEST_MAPPER = 200;

  static Stream<Path> generated() throws IOException {
    return Stream.concat(filesBelow(GENERATED).stream(), filesBelow(RESOURCES).stream());
  }

  @ParameterizedTest
  @MethodSource("generated")
  void generatedFileIsAsReviewed(Path file) throws IOException {
    Path golden = goldenOf(file);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.copy(file, golden, StandardCopyOption.REPLACE_EXISTING);
    }
    assertThat(golden).exists();
    assertThat(Files.readString(file)).isEqualTo(Files.readString(golden));
  }

  @Test
  void nothingReviewedIsMissing() throws IOException {
    assertThat(generated().map(BlogGoldenTest::goldenOf))
        .containsExactlyInAnyOrderElementsOf(filesBelow(GOLDENS));
  }

  @Test
  void mapperOfUserStaysShort() throws IOException {
    assertThat(Files.readAllLines(GENERATED.resolve("UserMapper.java")))
        .hasSizeLessThanOrEqualTo(LONGEST_MAPPER);
  }

  private static Path goldenOf(Path file) {
    Path root = file.startsWith(GENERATED) ? GENERATED : RESOURCES;
    String name = root.relativize(file).toString();
    return GOLDENS.resolve(name.replace(".java", ".java.txt"));
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".class"))
          .sorted()
          .toList();
    }
  }
}
