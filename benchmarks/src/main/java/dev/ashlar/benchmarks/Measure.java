/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints how much more than JDBC Ashlar takes, as ratios with their error. In every round each task
 * runs in a JVM of its own for each library, one right after the other and in turns first, so that
 * what else the machine does hits both alike.
 *
 * <pre>{@code
 * Measure [rounds=5] [databases=stub,h2,postgresql] [tasks=FIND_BY_ID,MANY_ROWS] [millis=500]
 * }</pre>
 */
public final class Measure {

  private static final int WARMUPS = 6;
  private static final int ITERATIONS = 4;

  private final Settings settings;

  private Measure(Settings settings) {
    this.settings = settings;
  }

  /** See {@link Measure}. */
  public static void main(String[] arguments) throws RunnerException {
    Settings settings = Settings.of(Arrays.asList(arguments));
    System.out.print(Comparison.heading());
    for (String database : settings.databases()) {
      new Measure(settings).run(database);
    }
  }

  private void run(String database) throws RunnerException {
    List<Comparison> comparisons = new ArrayList<>();
    for (Task task : settings.tasks()) {
      comparisons.add(new Comparison(database, task));
    }
    for (int round = 0; round < settings.rounds(); round++) {
      for (int i = 0; i < comparisons.size(); i++) {
        measure(database, settings.tasks().get(i), comparisons.get(i), round);
      }
    }
    comparisons.forEach(comparison -> System.out.print(comparison.line()));
  }

  private void measure(String database, Task task, Comparison comparison, int round)
      throws RunnerException {
    boolean jdbcFirst = round % 2 == 0;
    for (Library library :
        jdbcFirst ? List.of(Library.JDBC, Library.ASHLAR) : List.of(Library.ASHLAR, Library.JDBC)) {
      RunResult result = new Runner(options(database, task, library)).runSingle();
      comparison.add(library, Sample.of(result));
    }
  }

  private Options options(String database, Task task, Library library) {
    TimeValue time = TimeValue.milliseconds(settings.millis());
    return new OptionsBuilder()
        .include(TaskBenchmark.class.getName() + ".run")
        .param("database", database)
        .param("task", task.name())
        .param("library", library.name().toLowerCase(Locale.ROOT))
        .addProfiler(GCProfiler.class)
        .forks(1)
        .warmupIterations(WARMUPS)
        .warmupTime(time)
        .measurementIterations(ITERATIONS)
        .measurementTime(time)
        .jvmArgsAppend("-Xms512m", "-Xmx512m", "-Djmh.ignoreLock=true")
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .build();
  }
}
