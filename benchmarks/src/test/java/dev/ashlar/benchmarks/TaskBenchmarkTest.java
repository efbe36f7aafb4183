/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs; how fast it is, no test may ask. */
class TaskBenchmarkTest {

  private static final int LIBRARIES = 2;

  @Test
  void everyTaskRunsOnceOnTheStub() throws RunnerException {
    List<Task> tasks = Task.on("stub");

    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(TaskBenchmark.class.getName())
                    .param("minglingMillis", "0")
                    .param("task", tasks.stream().map(Task::name).toArray(String[]::new))
                    .forks(0)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.milliseconds(10))
                    .verbosity(VerboseMode.SILENT)
                    .shouldFailOnError(true)
                    .build())
            .run();

    assertThat(results).hasSize(tasks.size() * LIBRARIES);
  }

  @Test
  void bothLibrariesAgreeOnH2() {
    try (Store store = Store.open("h2")) {
      Agreement.check(store, Library.ASHLAR);
    }
  }

  @Test
  void bothLibrariesAgreeOnPostgresql() {
    try (Store store = Store.open("postgresql")) {
      Agreement.check(store, Library.ASHLAR);
    }
  }
}
