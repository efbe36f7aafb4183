/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mistake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The sources of a mistake in models, in a package and a schema of their own, so that all mistakes
 * are compiled at once. In its file, the package is {@code demo}.
 */
final class ModelSources {

  private static final Pattern FILE = Pattern.compile("(?m)^// (\\S+)\\.java$\n?");
  private static final String IMPORTS =
      "import dev.ashlar.*; import static dev.ashlar.Action.*; import java.math.*;"
          + " import java.time.*; import java.util.*; import org.jspecify.annotations.Nullable;\n";

  /** Most mistakes are about something else than timestamps. */
  private static final String SETTINGS =
      """
      @dev.ashlar.Models(
          name = "%s",
          rules = @dev.ashlar.RuleLevel(rule = "ModelHasTimestamps", level = dev.ashlar.Level.OFF))
      package demo;
      """;

  private final Mistake mistake;

  ModelSources(Mistake mistake) {
    this.mistake = mistake;
  }

  /** The folder of the files, below {@code demo}. */
  String folder() {
    return mistake.name().toLowerCase(Locale.ROOT);
  }

  /** The files by their path; lines such as {@code // demo/User.java} begin one each. */
  Map<String, String> all() {
    Map<String, String> sources = new TreeMap<>();
    List<String> names = FILE.matcher(mistake.code()).results().map(file -> file.group(1)).toList();
    if (names.isEmpty()) {
      sources.put("demo/Source", "package demo; " + IMPORTS + mistake.code());
    } else {
      List<String> texts = FILE.splitAsStream(mistake.code()).skip(1).toList();
      for (int file = 0; file < names.size(); file++) {
        sources.put(names.get(file), texts.get(file));
      }
    }
    sources.putIfAbsent("demo/package-info", SETTINGS.formatted(mistake.name()));
    Map<String, String> own = new TreeMap<>();
    sources.forEach((path, text) -> own.put(owned(path, "/") + ".java", owned(text, ".")));
    return own;
  }

  private String owned(String text, String separator) {
    return text.replaceAll("(^|package )demo\\b", "$1demo" + separator + folder());
  }

  /** What was heard, as if the package were {@code demo}. */
  String told(String message) {
    return message.replace("demo." + folder(), "demo");
  }
}
