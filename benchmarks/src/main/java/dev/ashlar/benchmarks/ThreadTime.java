/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The processor time of the thread that runs the benchmark: unlike the clock on the wall it does
 * not grow when the machine has other things to do.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class ThreadTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Processor time of an iteration, in nanoseconds. */
  public long cpuNanos;

  /** How many times the benchmark was run in it. */
  public long runs;

  private long nanosBefore;
  private int runsBefore;

  /** After the rows were put in order. */
  @Setup(Level.Iteration)
  public void start(TaskBenchmark benchmark) {
    runsBefore = benchmark.runs();
    nanosBefore = THREADS.getCurrentThreadCpuTime();
  }

  /** Before anything else is done. */
  @TearDown(Level.Iteration)
  public void stop(TaskBenchmark benchmark) {
    cpuNanos = THREADS.getCurrentThreadCpuTime() - nanosBefore;
    runs = (long) benchmark.runs() - runsBefore;
  }
}
