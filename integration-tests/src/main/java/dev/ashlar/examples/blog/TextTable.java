/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.blog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of text under headings, as wide as their widest cells; numbers stand on the right. */
final class TextTable {

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... headings) {
    rows.add(List.of(headings));
  }

  /** Adds a row, with a cell for each heading. */
  void row(String... cells) {
    rows.add(List.of(cells));
  }

  /** The headings, a line, the rows, and their number. */
  @Override
  public String toString() {
    List<Column> columns =
        IntStream.range(0, rows.get(0).size()).mapToObj(i -> Column.of(rows, i)).toList();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(line(columns, row));
    }
    lines.add(1, line(columns, columns.stream().map(each -> "-".repeat(each.width)).toList()));
    lines.add(rows.size() == 2 ? "1 row" : "%d rows".formatted(rows.size() - 1));
    return String.join("\n", lines) + "\n";
  }

  private static String line(List<Column> columns, List<String> cells) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> columns.get(i).padded(cells.get(i)))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }

  private record Column(int width, boolean isNumber) {

    static Column of(List<List<String>> rows, int index) {
      List<String> cells = rows.stream().map(row -> row.get(index)).toList();
      return new Column(
          cells.stream().mapToInt(String::length).max().orElse(0),
          cells.stream().skip(1).allMatch(cell -> cell.matches("-?\\d+")));
    }

    String padded(String cell) {
      String blanks = " ".repeat(width - cell.length());
      return isNumber ? blanks + cell : cell + blanks;
    }
  }
}
