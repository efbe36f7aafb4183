/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.Javac;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** It takes two compilations: one of all models, and one of some beside what is left of it. */
final class FragmentIsReadableTest {

  private static final Map<String, String> BLOG =
      Map.of(
          "demo/package-info.java",
          "@dev.ashlar.Models(name = \"Blog\") package demo;",
          "demo/User.java",
          model("User"),
          "demo/Post.java",
          model("Post"));

  @TempDir Path folder;

  @Test
  void messageNamesTheModelAndTheWayOut() {
    assertThat(userBesidePostOf("version = 2"))
        .isEqualTo(
            """
            error: [FragmentIsReadable] Post was compiled by another version of Ashlar, whose mappings this one cannot read.
                  Use the same version of ashlar-processor everywhere, and rebuild.
            1 error
            """);
  }

  @Test
  void sameVersionIsLetPass() {
    assertThat(userBesidePostOf("version = 1")).isEmpty();
  }

  /** What javac says of one model when another was compiled by a processor of that version. */
  private String userBesidePostOf(String version) {
    Javac javac = Javac.all().get(0);
    Javac.Result full = javac.compile(folder.resolve("full"), BLOG);
    assertThat(full.log()).isEmpty();
    Map<String, String> sources = new TreeMap<>(BLOG);
    full.files("generated").forEach(sources::put);
    sources.computeIfPresent(
        "demo/PostMapper.java", (name, text) -> text.replace("version = 1", version));
    Javac.Result other = javac.compile(folder.resolve("other"), sources, "-proc:none");
    assertThat(other.log()).isEmpty();
    return javac
        .compile(
            folder.resolve("again"),
            Map.of("demo/User.java", model("User")),
            List.of(folder.resolve("other/classes")))
        .log();
  }

  private static String model(String name) {
    return "package demo; @dev.ashlar.Model(timestamps = false, reason = \"test\")\n"
        + "public record %s(@dev.ashlar.Id long id) {}\n".formatted(name);
  }
}
