/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.behaviour;

import dev.ashlar.tests.behaviour.Outcome.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a page has to be after these outcomes.
 *
 * @param absent databases that cannot run on this machine; what a page says of them is not compared
 */
record PageCheck(
    BehaviourPage page, List<ShowingTest> tests, Outcomes outcomes, List<Column> absent) {

  PageCheck {
    tests = List.copyOf(tests);
    absent = List.copyOf(absent);
  }

  /** The tests of which nothing is known on a database, as {@code FindTest#findsById on h2}. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    List<String> excused = absent.stream().map(Column::database).toList();
    for (ShowingTest test : tests) {
      for (String database : test.databases()) {
        if (!excused.contains(database) && outcomes.of(test.name(), database).isEmpty()) {
          missing.add(test.name() + " on " + database);
        }
      }
    }
    return missing;
  }

  /** Whether everything ran, and passed. */
  boolean isWhole() {
    return absent.isEmpty()
        && missing().isEmpty()
        && outcomes.all().stream().noneMatch(outcome -> outcome.result() == Result.FAILED);
  }

  String render() {
    return page.render(new BehaviourTable(tests, outcomes));
  }

  boolean agreesWith(String committed) {
    return withoutAbsent(committed).equals(withoutAbsent(render()));
  }

  private List<String> withoutAbsent(String text) {
    return text.lines().map(this::withoutAbsentCells).toList();
  }

  /** Rows of the page's own tables have one cell for the sentence and one for each database. */
  private String withoutAbsentCells(String line) {
    String[] cells = line.split(Pattern.quote(" | "), -1);
    if (!line.startsWith("| ") || cells.length != Column.values().length + 1) {
      return line;
    }
    int cell = 0;
    for (Column column : Column.values()) {
      cell++;
      if (absent.contains(column)) {
        cells[cell] = "";
      }
    }
    return String.join(" | ", cells);
  }
}
