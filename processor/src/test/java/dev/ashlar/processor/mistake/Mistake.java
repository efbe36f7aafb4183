/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mistake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A few lines that do not compile, and the messages that were reviewed: a file with a sentence, the
 * lines, and a section for each javac, or one for all where they agree.
 *
 * @param name the name of the file, and of the class around the lines
 * @param sentence what is wrong
 * @param code the lines
 * @param messages what each javac says, by its version
 */
record Mistake(String name, String sentence, String code, Map<Integer, String> messages) {

  private static final Path FOLDER = Path.of("src/test/resources/mistakes");
  private static final Pattern SECTION =
      Pattern.compile("\n\njavac (\\d+(?: and \\d+)*)\n(.*?)(?=\n\njavac |\n*\\z)", Pattern.DOTALL);

  Mistake {
    messages = Map.copyOf(messages);
  }

  static List<Mistake> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().map(Mistake::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mistake read(Path file) {
    String name = file.getFileName().toString().replace(".txt", "");
    String text = read(name);
    String[] parts = text.split("\n\n", 3);
    Map<Integer, String> messages = new TreeMap<>();
    for (Matcher section = SECTION.matcher(text); section.find(); ) {
      for (String version : section.group(1).split(" and ", -1)) {
        messages.put(Integer.valueOf(version), section.group(2));
      }
    }
    return new Mistake(name, parts[0], parts[1].stripTrailing(), messages);
  }

  private static String read(String name) {
    try {
      return Files.readString(FOLDER.resolve(name + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A class that has what the lines use. */
  String source() {
    return """
        package app;

        import dev.ashlar.*;
        import dev.ashlar.examples.blog.*;
        import dev.ashlar.query.*;
        import dev.ashlar.runtime.*;
        import java.time.*;
        import java.util.*;
        import javax.sql.DataSource;

        class %s {
          void run(Database db, DataSource dataSource, UserMapper users, PostMapper posts,
              User alice, Post post, UUID id, String name) {
        %s
          }
        }
        """
        .formatted(name, code);
  }

  /** The same mistake after these messages were heard, those of other versions kept. */
  Mistake with(Map<Integer, String> heard) {
    Map<Integer, String> all = new TreeMap<>(messages);
    all.putAll(heard);
    return new Mistake(name, sentence, code, all);
  }

  void write() {
    Map<String, List<String>> versions = new LinkedHashMap<>();
    new TreeMap<>(messages)
        .forEach(
            (version, text) ->
                versions.computeIfAbsent(text, key -> new ArrayList<>()).add(version.toString()));
    StringBuilder text = new StringBuilder(sentence + "\n\n" + code + "\n");
    versions.forEach(
        (message, javacs) ->
            text.append("\njavac %s\n%s\n".formatted(String.join(" and ", javacs), message)));
    try {
      Files.writeString(FOLDER.resolve(name + ".txt"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
