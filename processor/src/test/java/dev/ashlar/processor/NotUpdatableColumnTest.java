/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What updates may not change has a setter in the draft, and none in the change. */
final class NotUpdatableColumnTest {

  @TempDir Path folder;

  static Stream<Javac> compilers() {
    return Javac.all().stream();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void changeHasNoSetterForIt(Javac javac) {
    Javac.Result result =
        compile(
            javac,
            """
            void run(NoteMapper notes, Note note) {
              notes.create(n -> n.title("a").source("b").origin("c"));
              notes.update(note, c -> c.title("a"));
              notes.update(note, c -> c.source("b"));
              notes.update(note, c -> c.origin(null));
            }
            """);

    assertThat(result.errors())
        .containsExactly(
            "demo/Use.java:7: error: cannot find symbol",
            "demo/Use.java:8: error: cannot find symbol");
    assertThat(result.log())
        .contains(
            """
                notes.update(note, c -> c.source("b"));
                                         ^
              symbol:   method source(String)
              location: variable c of type NoteChange
            """)
        .endsWith("  location: variable c of type NoteChange\n2 errors\n");
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void theRestCompiles(Javac javac) {
    Javac.Result result =
        compile(
            javac,
            """
            void run(NoteMapper notes, Note note) {
              notes.create(n -> n.title("a").source("b").origin("c"));
              notes.update(note, c -> c.title("a"));
              notes.update(note);
            }
            """);

    assertThat(result.log()).isEmpty();
  }

  private Javac.Result compile(Javac javac, String method) {
    return javac.compile(
        folder.resolve("" + javac.version()),
        Map.of(
            "demo/package-info.java",
            "@dev.ashlar.Models(name = \"Demo\") package demo;",
            "demo/Note.java",
            """
            package demo;
            import dev.ashlar.*;
            import org.jspecify.annotations.Nullable;
            @Model(timestamps = false, reason = "test")
            public record Note(
                @Id long id,
                String title,
                @Column(updatable = false) String source,
                @Column(updatable = false) @Nullable String origin) {}
            """,
            "demo/Use.java",
            "package demo;\n\nclass Use {\n" + method.indent(2) + "}\n"));
  }
}
