/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.behaviour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The source of the page about databases: Markdown in which a line that begins with {@code *} is a
 * sentence that tests show. A line {@code * sqlite: ...} below it is a note about one database.
 * Each list of sentences becomes a table; everything else stays as it is.
 */
final class BehaviourPage {

  private static final String SENTENCE = "* ";
  private static final String NOTE = "  * ";

  private final List<String> lines;

  BehaviourPage(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  static BehaviourPage read(Path file) throws IOException {
    return new BehaviourPage(Files.readAllLines(file));
  }

  /** All sentences, in their order. */
  List<Behaviour> behaviours() {
    List<Behaviour> all = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).startsWith(SENTENCE)) {
        all.add(behaviourAt(at));
      }
    }
    return all;
  }

  /** The page with its tables. */
  String render(BehaviourTable table) {
    List<String> page = new ArrayList<>();
    List<Behaviour> list = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.startsWith(SENTENCE)) {
        list.add(behaviourAt(at));
      } else if (!line.startsWith(NOTE)) {
        endTable(table, list, page);
        page.add(line);
      }
    }
    endTable(table, list, page);
    return String.join("\n", page) + "\n";
  }

  private static void endTable(BehaviourTable table, List<Behaviour> list, List<String> page) {
    if (!list.isEmpty()) {
      page.addAll(table.lines(list));
      list.clear();
    }
  }

  private Behaviour behaviourAt(int at) {
    Map<Column, String> notes = new EnumMap<>(Column.class);
    for (int i = at + 1; i < lines.size() && lines.get(i).startsWith(NOTE); i++) {
      String[] note = lines.get(i).substring(NOTE.length()).split(": ", 2);
      notes.put(Column.valueOf(note[0].toUpperCase(Locale.ROOT)), note[1]);
    }
    return new Behaviour(lines.get(at).substring(SENTENCE.length()), notes);
  }
}
