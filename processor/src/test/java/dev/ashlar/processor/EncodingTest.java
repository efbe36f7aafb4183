/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names and defaults arrive whole, also where the encoding of the sources lacks their characters.
 */
final class EncodingTest {

  private static final String HARD = "\u00e9\ud83d\ude00\u0663\\\u4e00";

  private static final Map<String, String> SOURCES =
      Map.of(
          "demo/package-info.java",
          "@dev.ashlar.Models(name = \"Demo\") package demo;",
          "demo/Note.java",
          """
          package demo;
          import dev.ashlar.*;
          @Model(timestamps = false, reason = "of the \\u4e00")
          public record Note(
              @Id long id,
              @Column(defaultValue = "\\u00e9\\ud83d\\ude00\\u0663\\\\\\u4e00") String title,
              @Column(name = "\\u00fcber\\ud842\\udfb7") int rang\\u00e9,
              int \\ud842\\udfb7) {}
          """,
          "demo/Preset.java",
          """
          package demo;
          public final class Preset implements java.util.function.Supplier<String> {
            public String get() {
              return NoteDraft.start().rang\\u00e9(1).\\ud842\\udfb7(2).preview().title();
            }
          }
          """);

  @TempDir private Path folder;

  @Test
  void nothingIsLostWhateverTheEncoding() throws Exception {
    Javac.Result plain = compile("utf8", "-encoding", "UTF-8");
    Javac.Result ascii = compile("ascii", "-encoding", "US-ASCII");
    Javac.Result unsaid = compile("unsaid", "-J-Dfile.encoding=ISO-8859-1");

    for (Javac.Result result : List.of(plain, ascii, unsaid)) {
      assertThat(preset(result)).isEqualTo(HARD);
      assertThat(script(result))
          .contains("DEFAULT '" + HARD + "'", "\"\u00fcber\ud842\udfb7\" integer");
      assertThat(result.files("generated")).isEqualTo(plain.files("generated"));
      assertThat(result.files("classes")).isEqualTo(plain.files("classes"));
    }
  }

  private Javac.Result compile(String name, String... options) {
    Javac.Result result = Javac.all().get(0).compile(folder.resolve(name), SOURCES, options);
    assertThat(result.log()).isEmpty();
    assertThat(result.exit()).isZero();
    return result;
  }

  private static String preset(Javac.Result result)
      throws IOException, ReflectiveOperationException {
    URL[] classes = {result.classes().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, EncodingTest.class.getClassLoader())) {
      Object preset = loader.loadClass("demo.Preset").getDeclaredConstructor().newInstance();
      return (String) ((Supplier<?>) preset).get();
    }
  }

  private static String script(Javac.Result result) throws IOException {
    return Files.readString(
        result.classes().resolve("META-INF/ashlar/Demo/ddl/postgresql/create.sql"),
        StandardCharsets.UTF_8);
  }
}
