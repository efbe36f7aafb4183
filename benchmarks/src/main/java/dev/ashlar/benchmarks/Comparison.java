/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The samples of one task on one database: pairs of neighbours, JDBC's and another library's. */
final class Comparison {

  private static final String LINE = "%-11s %-25s %-10s %-14s %-14s %-14s %9s %9s  %s%n";

  private final String database;
  private final Task task;
  private final Library library;
  private final List<Sample> jdbc = new ArrayList<>();
  private final List<Sample> others = new ArrayList<>();

  Comparison(String database, Task task, Library library) {
    this.database = database;
    this.task = task;
    this.library = library;
  }

  /** One round. */
  void add(Sample byJdbc, Sample byLibrary) {
    jdbc.add(byJdbc);
    others.add(byLibrary);
  }

  Library library() {
    return library;
  }

  Task task() {
    return task;
  }

  private Ratio ratio(ToDoubleFunction<Sample> part) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < jdbc.size(); i++) {
      ratios.add(part.applyAsDouble(others.get(i)) / part.applyAsDouble(jdbc.get(i)));
    }
    return Ratio.of(ratios);
  }

  private static String bytes(List<Sample> samples) {
    double mean = samples.stream().mapToDouble(Sample::bytes).average().orElse(Double.NaN);
    return String.format(Locale.ROOT, "%.0f", mean);
  }

  static String heading() {
    return LINE.formatted(
        "database",
        "task",
        "library",
        "cpu time",
        "wall time",
        "memory",
        "jdbc B",
        "its B",
        "goal");
  }

  String line() {
    Ratio time = ratio(Sample::nanos);
    Ratio memory = ratio(Sample::bytes);
    return LINE.formatted(
        database,
        task,
        library.name(),
        time,
        ratio(Sample::wall),
        memory,
        bytes(jdbc),
        bytes(others),
        verdict(time, memory));
  }

  /** Goals are set for the stub, where nothing but the library is measured. */
  private String verdict(Ratio time, Ratio memory) {
    if (!database.equals("stub")
        || !library.equals(Library.ASHLAR)
        || Double.isNaN(task.timeGoal())) {
      return "";
    }
    return String.format(
        Locale.ROOT,
        "time %.2f %s, memory %.2f %s",
        task.timeGoal(),
        time.value() <= task.timeGoal() ? "met" : "MISSED",
        task.memoryGoal(),
        memory.value() <= task.memoryGoal() ? "met" : "MISSED");
  }
}
