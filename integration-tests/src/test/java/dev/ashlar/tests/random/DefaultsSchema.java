/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.random;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;

/**
 * A model with a random default of each kind, and a program that compares the row 7, which is of
 * others, a row of a draft that says nothing, and its preview, with what the defaults stand for.
 */
final class DefaultsSchema {

  private static final String HEADER =
      """
      package demo;

      import dev.ashlar.*;
      import org.jspecify.annotations.Nullable;

      """;

  private final List<RandomDefault> defaults;

  DefaultsSchema(long seed) {
    defaults = RandomDefault.some(new Random(seed));
  }

  /** The sources by their paths. */
  Map<String, String> sources() {
    return Map.of(
        "demo/package-info.java",
        RandomSchema.SETTINGS,
        "demo/Colour.java",
        HEADER + "public enum Colour { RED, select, G\u00dcN, null_ }\n",
        "demo/Email.java",
        HEADER + "public record Email(String value) {}\n",
        "demo/Preset.java",
        HEADER + model(),
        "demo/Program.java",
        HEADER + program());
  }

  private String model() {
    StringJoiner members = new StringJoiner(",\n    ");
    members.add("@Id(generator = Generator.ASSIGNED) long id");
    for (int at = 0; at < defaults.size(); at++) {
      members.add(defaults.get(at).source("c" + at));
    }
    return "@Model(timestamps = false, reason = \"random\")\npublic record Preset(\n    %s) {}\n"
        .formatted(members);
  }

  private String program() {
    StringBuilder out = new StringBuilder();
    out.append(
        """
        public final class Program
            implements java.util.function.Consumer<dev.ashlar.database.Database> {
          @Override public void accept(dev.ashlar.database.Database db) {
            PresetMapper presets = new PresetMapper(db);
            compare("row of others", presets.getById(7));
            compare("row of a draft", presets.create(d -> d.id(8)));
            compare("stored row of a draft", presets.getById(8));
            compare("preview", PresetDraft.start().id(9).preview());
          }
          private static void same(String what, @Nullable Object is, @Nullable Object should) {
            if (!java.util.Objects.equals(is, should)) {
              throw new AssertionError(what + " is <" + is + "> and should be <" + should + ">");
            }
          }
          private static void compare(String what, Preset row) {
        """);
    for (int at = 0; at < defaults.size(); at++) {
      out.append(
          "    same(what + \", a %s\", row.c%s(), %s);\n"
              .formatted(defaults.get(at).type(), at, defaults.get(at).value()));
    }
    return out.append("  }\n}\n").toString();
  }
}
