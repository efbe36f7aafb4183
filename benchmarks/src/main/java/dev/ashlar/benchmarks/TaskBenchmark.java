/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import dev.ashlar.benchmarks.library.Operations;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One task, with one library, on one database, in a JVM that has done all the other tasks too. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // JMH sets what @Param and @Setup say before it runs anything.
public class TaskBenchmark {

  /** Where: {@code stub}, {@code h2} or {@code postgresql}. */
  @Param("stub")
  public String database;

  /** With what: the name of a {@link Library}. */
  @Param({"jdbc", "ashlar"})
  public String library;

  /** What: a constant of {@link Task}. */
  @Param public Task task;

  /** How long every task is run before, in milliseconds. */
  @Param("200")
  public int minglingMillis;

  private final Inputs inputs = new Inputs();
  private Store store;
  private Operations operations;

  /** Checks that the libraries agree, then opens what is measured. */
  @Setup(Level.Trial)
  public void open() {
    store = Store.open(database);
    Library measured = Library.named(library);
    Agreement.check(store, measured);
    for (Task each : Task.on(database)) {
      if (measured.tasks().contains(each)) {
        mingle(measured, each);
      }
    }
    operations = operations(measured, task);
  }

  /**
   * A program does many things, and its calls are compiled for all of them. A JVM that only ever
   * runs one task would flatter the library with more layers.
   */
  private void mingle(Library measured, Task each) {
    Operations mingled = operations(measured, each);
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(minglingMillis);
    while (System.nanoTime() < end) {
      each.run(mingled, inputs);
    }
    store.removeNewRows();
  }

  private Operations operations(Library measured, Task each) {
    Operations opened = measured.on(store.source(each));
    opened.prepare(inputs.newUsers());
    opened.prepareKnown(inputs.knownUsers());
    return opened;
  }

  /** Starts each iteration with the same rows. */
  @Setup(Level.Iteration)
  public void removeNewRows() {
    store.removeNewRows();
  }

  /** How often a task was run so far. */
  int runs() {
    return inputs.asked();
  }

  /** What is measured. */
  @Benchmark
  public Object run(ThreadTime time) {
    return task.run(operations, inputs);
  }

  /** Ends the database. */
  @TearDown(Level.Trial)
  public void close() {
    store.close();
  }
}
