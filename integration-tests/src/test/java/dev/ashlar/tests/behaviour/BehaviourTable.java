/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes sentences and what was seen of them as a table, with the notes below it. */
final class BehaviourTable {

  /** A table that needs more notes than these says too little that is alike everywhere. */
  private static final String NUMBERS = "¹²³⁴⁵⁶⁷⁸⁹";

  private static final String NOT_RUN = "–";

  private final List<ShowingTest> tests;
  private final Outcomes outcomes;

  BehaviourTable(List<ShowingTest> tests, Outcomes outcomes) {
    this.tests = List.copyOf(tests);
    this.outcomes = outcomes;
  }

  List<String> lines(List<Behaviour> behaviours) {
    List<String> notes = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    lines.add(row("", Stream.of(Column.values()).map(column -> column.heading(outcomes)).toList()));
    lines.add("|---|" + ":---:|".repeat(Column.values().length));
    for (Behaviour behaviour : behaviours) {
      List<String> cells = new ArrayList<>();
      for (Column column : Column.values()) {
        cells.add(cell(behaviour, column, notes));
      }
      lines.add(row(behaviour.sentence(), cells));
    }
    if (!notes.isEmpty()) {
      lines.add("");
      lines.add(String.join("<br>\n", notes));
    }
    return lines;
  }

  /** A tick only where the sentence holds as it stands; a note says what was seen instead. */
  private String cell(Behaviour behaviour, Column column, List<String> notes) {
    String note = behaviour.notes().get(column);
    String seen =
        behaviour
            .seenOn(column, tests, outcomes)
            .map(
                result ->
                    switch (result) {
                      case PASSED -> note == null ? "✓" : "see";
                      case FAILED -> "**FAILED**";
                      case SKIPPED -> NOT_RUN;
                    })
            .orElse(NOT_RUN);
    return note == null ? seen : seen + " " + number(column.title() + ": " + note, notes);
  }

  private static char number(String note, List<String> notes) {
    for (int i = 0; i < notes.size(); i++) {
      if (notes.get(i).endsWith(" " + note)) {
        return NUMBERS.charAt(i);
      }
    }
    char number = NUMBERS.charAt(notes.size());
    notes.add(number + " " + note);
    return number;
  }

  private static String row(String first, List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| " + first + " | ", " |"));
  }
}
