/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A compilation for an older release is one error, and nothing is generated. */
final class SupportedReleaseTest {

  @TempDir private Path folder;

  static List<Javac> compilers() {
    return Javac.all();
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void olderReleaseIsRefused(Javac javac) {
    Javac.Result result =
        javac.compile(
            folder,
            Map.of(
                "demo/Task.java",
                """
                package demo;
                import dev.ashlar.*;
                @Model public class Task {
                  @Id long id;
                  String title;
                }
                """),
            "--release",
            "11",
            "-Xlint:none");

    assertThat(result.errors())
        .containsExactly(
            "error: [ReleaseIsSupported] Ashlar's generated code needs Java 17, and this is compiled for Java 11.");
    assertThat(result.log())
        .contains("\n      Compile with --release 17 or a later one. Nothing was generated.");
    assertThat(result.files("generated")).isEmpty();
  }
}
