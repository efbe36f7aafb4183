/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of our own types stand in one package. */
final class OwnNamesTest {

  private static final Path SOURCES = Path.of("src/main/java/dev/ashlar/processor");

  /** A string that begins with a package of ours, also one that is a pattern. */
  private static final Pattern NAME = Pattern.compile("\"\\W*dev[\\\\.]+ashlar\\b");

  @Test
  void noOtherPackageSpellsThem() throws IOException {
    List<Path> spelling = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (NAME.matcher(Files.readString(file)).find()) {
          spelling.add(SOURCES.relativize(file));
        }
      }
    }
    assertThat(spelling)
        .map(Path::toString)
        .containsExactlyInAnyOrder(
            "name/Annotations.java", "name/Api.java", "name/Processors.java");
  }

  @Test
  void eachNameIsThatOfAClassAndStandsOnce() throws ReflectiveOperationException {
    List<String> names = new ArrayList<>();
    for (Field field : Api.class.getFields()) {
      if (field.get(null) instanceof ClassName name) {
        names.add(name.reflectionName());
        assertThat(Class.forName(name.reflectionName())).isNotNull();
      }
    }
    assertThat(names).contains("dev.ashlar.Ref").doesNotHaveDuplicates();
  }

  @Test
  void theProcessorsBearTheirNames() throws ReflectiveOperationException {
    assertThat(Class.forName(Processors.OF_MODELS)).isNotNull();
    assertThat(Class.forName(Processors.OF_SCHEMAS)).isNotNull();
  }
}
