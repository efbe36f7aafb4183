/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Prints how much more than JDBC Ashlar and others take, as ratios with their error. In every round
 * each task runs in a JVM of its own for each library, one right after the other and in turns
 * first, so that what else the machine does hits both alike.
 *
 * <pre>{@code
 * Measure [rounds=5] [databases=stub,h2,postgresql] [tasks=FIND_BY_ID,MANY_ROWS] [libraries=ashlar]
 *     [millis=500]
 * }</pre>
 */
public final class Measure {

  /** Peers have much to say when they start. */
  private static final String[] QUIET = {
    "-Dorg.jboss.logging.provider=slf4j", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true"
  };

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
    List<Task> tasks = new ArrayList<>(settings.tasks());
    tasks.retainAll(Task.on(database));
    for (Task task : tasks) {
      for (Library library : settings.libraries()) {
        if (library.tasks().contains(task)) {
          comparisons.add(new Comparison(database, task, library));
        }
      }
    }
    for (int round = 0; round < settings.rounds(); round++) {
      for (Comparison comparison : comparisons) {
        measure(database, comparison, round);
      }
    }
    comparisons.forEach(comparison -> System.out.print(comparison.line()));
  }

  private void measure(String database, Comparison comparison, int round) throws RunnerException {
    Task task = comparison.task();
    if (round % 2 == 0) {
      Sample jdbc = sample(database, task, Library.JDBC);
      comparison.add(jdbc, sample(database, task, comparison.library()));
    } else {
      Sample other = sample(database, task, comparison.library());
      comparison.add(sample(database, task, Library.JDBC), other);
    }
  }

  private Sample sample(String database, Task task, Library library) throws RunnerException {
    return Sample.of(new Runner(options(database, task, library)).runSingle());
  }

  private Options options(String database, Task task, Library library) {
    TimeValue time = TimeValue.milliseconds(settings.millis());
    return new OptionsBuilder()
        .include(TaskBenchmark.class.getName() + ".run")
        .param("database", database)
        .param("task", task.name())
        .param("library", library.name())
        .addProfiler(GCProfiler.class)
        .forks(1)
        .warmupIterations(WARMUPS)
        .warmupTime(time)
        .measurementIterations(ITERATIONS)
        .measurementTime(time)
        .jvmArgsAppend("-Xms512m", "-Xmx512m", "-Djmh.ignoreLock=true")
        .jvmArgsPrepend(QUIET)
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .build();
  }
}
