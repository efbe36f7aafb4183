/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models of every kind of column give the same bytes, wherever javac runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MachinesTest {

  private static final Path MODELS =
      Path.of("../integration-tests/src/test/java/dev/ashlar/tests/model");

  private static final List<String> FILES =
      List.of(
          "kinds/Brick.java",
          "kinds/Pebble.java",
          "kinds/Shape.java",
          "kinds/Size.java",
          "kinds/package-info.java",
          "texts/Snippet.java",
          "texts/package-info.java");

  private Path folder;
  private Javac.Result usual;

  @BeforeAll
  void compileOnTheUsualMachine(@TempDir Path below) {
    folder = below;
    usual = compile("en", "US", "UTC", "UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "fa, IR, Pacific/Kiritimati, ISO-8859-1",
    "ar, EG, Pacific/Kiritimati, windows-1256",
    "tr, TR, Europe/Istanbul, ISO-8859-9",
    "de, DE, Pacific/Kiritimati, US-ASCII"
  })
  void generatedFilesAreTheSameBytes(String language, String country, String zone, String charset) {
    Javac.Result other = compile(language, country, zone, charset);

    assertThat(other.files("generated")).isEqualTo(usual.files("generated"));
    assertThat(other.files("classes")).isEqualTo(usual.files("classes"));
  }

  private Javac.Result compile(String language, String country, String zone, String charset) {
    Javac.Result result =
        Javac.all()
            .get(0)
            .compile(
                folder.resolve(language),
                sources(),
                "-proc:only",
                "-encoding",
                "UTF-8",
                "-Aashlar.rule.BusinessTimestampHasNoDefault=off",
                "-J-Duser.language=" + language,
                "-J-Duser.country=" + country,
                "-J-Duser.timezone=" + zone,
                "-J-Dfile.encoding=" + charset);
    assertThat(result.exit()).as(result.log()).isZero();
    assertThat(result.tables()).containsKey("META-INF/ashlar/Kinds/schema.txt");
    return result;
  }

  private static Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    for (String file : FILES) {
      try {
        sources.put(file, Files.readString(MODELS.resolve(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return sources;
  }
}
