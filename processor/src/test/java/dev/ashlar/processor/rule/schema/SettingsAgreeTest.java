/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.Javac;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** It takes two compilations: one of all models, and one of some under other settings. */
final class SettingsAgreeTest {

  private static final String SETTINGS = "@dev.ashlar.Models(name = \"Blog\") package demo;";
  private static final String H2_ONLY =
      "@dev.ashlar.Models(name = \"Blog\", vendors = dev.ashlar.Vendor.H2)\npackage demo;";
  private static final Map<String, String> BLOG =
      Map.of(
          "demo/package-info.java",
          SETTINGS,
          "demo/User.java",
          model("User"),
          "demo/Post.java",
          model("Post"),
          "demo/Comment.java",
          model("Comment"));

  @TempDir Path folder;

  @Test
  void messageNamesTheModelsAndTheWayOut() {
    compileAll();

    assertThat(again(H2_ONLY, "User"))
        .isEqualTo(
            """
            demo/package-info.java:1: error: [SettingsAgree] Comment and Post were compiled under other settings than the schema "Blog" has now.
            @dev.ashlar.Models(name = "Blog", vendors = dev.ashlar.Vendor.H2)
            ^
                  Rebuild: compile all models of the schema together.
            1 error
            """);
  }

  @Test
  void singleModelIsToldInTheSingular() {
    compileAll();

    assertThat(again(H2_ONLY, "User", "Comment"))
        .startsWith(
            "demo/package-info.java:1: error: [SettingsAgree] Post was compiled under other"
                + " settings than the schema \"Blog\" has now.\n");
  }

  @Test
  void sameSettingsAreLetPass() {
    compileAll();

    assertThat(again(SETTINGS, "User")).isEmpty();
  }

  private void compileAll() {
    assertThat(Javac.all().get(0).compile(folder, BLOG).log()).isEmpty();
  }

  /** Compiles some models again beside the class files of the others; what javac says. */
  private String again(String settings, String... models) {
    Map<String, String> sources = new HashMap<>();
    sources.put("demo/package-info.java", settings);
    for (String each : models) {
      sources.put("demo/" + each + ".java", model(each));
    }
    return Javac.all()
        .get(0)
        .compile(folder, sources, List.of(folder.resolve("classes")))
        .log()
        .replace(folder.resolve("src") + File.separator, "");
  }

  private static String model(String name) {
    return "package demo; @dev.ashlar.Model(timestamps = false, reason = \"test\")\n"
        + "public record %s(@dev.ashlar.Id long id) {}\n".formatted(name);
  }
}
