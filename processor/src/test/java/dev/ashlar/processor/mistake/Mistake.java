/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A few lines that are wrong, and the messages that were reviewed: a file with a sentence, the
 * lines, and a section for each javac, or one for all where they agree.
 *
 * @param file the file
 * @param sentence what is wrong
 * @param code the lines
 * @param messages what each javac says, by its version
 */
record Mistake(Path file, String sentence, String code, Map<Integer, String> messages) {

  private static final List<Integer> REVIEWED = List.of(17, 25);

  private static final Path FOLDER = Path.of("src/test/resources/mistakes");
  private static final Pattern SECTION =
      Pattern.compile("\n\njavac (\\d+(?: and \\d+)*)\n(.*?)(?=\n\njavac |\n*\\z)", Pattern.DOTALL);

  Mistake {
    messages = Map.copyOf(messages);
  }

  /** Those of a folder, in the order of their names. */
  static List<Mistake> in(String folder) {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.filter(Files::isRegularFile).sorted().map(Mistake::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Mistake read(Path file) {
    String text = text(file);
    String[] parts = text.split("\n\n", 3);
    Map<Integer, String> messages = new TreeMap<>();
    for (Matcher section = SECTION.matcher(text); section.find(); ) {
      for (String version : section.group(1).split(" and ", -1)) {
        messages.put(Integer.valueOf(version), section.group(2));
      }
    }
    return new Mistake(file, parts[0], parts[1].stripTrailing(), messages);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name of the file, and of what is around the lines. */
  String name() {
    return file.getFileName().toString().replace(".txt", "");
  }

  /**
   * Holds what is said to the messages that were reviewed, or has these written anew.
   *
   * @param javacs the versions that take part
   * @param said what one of them says
   */
  void review(Set<Integer> javacs, IntFunction<String> said) {
    Map<Integer, String> heard = new TreeMap<>();
    REVIEWED.stream()
        .filter(javacs::contains)
        .forEach(version -> heard.put(version, said.apply(version)));
    if (Boolean.getBoolean("golden.update")) {
      with(heard).write();
    } else {
      assertThat(messages).containsOnlyKeys(REVIEWED).containsAllEntriesOf(heard);
    }
  }

  /** The same mistake after these messages were heard, those of other versions kept. */
  private Mistake with(Map<Integer, String> heard) {
    Map<Integer, String> all = new TreeMap<>(messages);
    all.putAll(heard);
    return new Mistake(file, sentence, code, all);
  }

  private void write() {
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
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
