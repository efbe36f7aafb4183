/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several threads at the same time, and how each of them ended. */
public final class Race {

  private final CountDownLatch meeting;

  private Race(int runners) {
    meeting = new CountDownLatch(runners);
  }

  /** One in which so many are to meet. */
  public static Race of(int runners) {
    return new Race(runners);
  }

  /**
   * Waits until all have come here, or for a while where somebody cannot come before others have
   * gone on. Whoever comes back does not wait.
   */
  public void meet() {
    meeting.countDown();
    try {
      if (!meeting.await(300, TimeUnit.MILLISECONDS)) {
        // On some databases one of them has to wait for the other's end.
        meeting.countDown();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs all of it at once; gives what was thrown, in no order, and nothing for success. */
  public static List<Throwable> failures(List<Runnable> runners) {
    ExecutorService threads = Executors.newFixedThreadPool(runners.size());
    try {
      List<Callable<Object>> calls = runners.stream().map(Executors::callable).toList();
      List<Throwable> failures = new ArrayList<>();
      for (Future<Object> end : threads.invokeAll(calls)) {
        try {
          end.get();
        } catch (ExecutionException e) {
          failures.add(e.getCause());
        }
      }
      return failures;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      threads.shutdownNow();
    }
  }
}
