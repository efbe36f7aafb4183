/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import org.openjdk.jmh.results.RunResult;

/**
 * What one JVM measured, for one run of the task.
 *
 * @param nanos of processor time of the thread that runs it
 * @param wall nanoseconds that passed
 * @param bytes allocated: JMH's {@code gc.alloc.rate.norm}
 */
record Sample(double nanos, double wall, double bytes) {

  static Sample of(RunResult result) {
    return new Sample(
        score(result, "cpuNanos") / score(result, "runs"),
        result.getPrimaryResult().getScore(),
        score(result, "gc.alloc.rate.norm"));
  }

  private static double score(RunResult result, String name) {
    for (String label : result.getSecondaryResults().keySet()) {
      // JMH 1.37 puts a middle dot before the names of its profilers' results.
      if (label.endsWith(name)) {
        return result.getSecondaryResults().get(label).getScore();
      }
    }
    throw new IllegalStateException(
        "JMH gave no %s, only %s.".formatted(name, result.getSecondaryResults().keySet()));
  }
}
