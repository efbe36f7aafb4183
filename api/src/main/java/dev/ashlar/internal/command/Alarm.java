/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.AshlarException;
import dev.ashlar.QueryTimeout;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Cancels a statement when its time is over. Drivers' own timeouts count whole seconds, stay on the
 * connection (H2), or concern the wait for a lock only (SQLite).
 */
public final class Alarm implements AutoCloseable {

  /** One that never rings. */
  static final Alarm NONE = new Alarm(Long.MAX_VALUE, "");

  private static final long FIRST_PAUSE = 50;
  private static final long LONGEST_PAUSE = 1_000;

  private final long nanos;
  private final String words;
  private final CountDownLatch done = new CountDownLatch(1);
  private @Nullable ScheduledFuture<?> pending;
  private @Nullable Thread canceller;

  /**
   * An alarm.
   *
   * @param words what to say of a statement that it stopped
   */
  public Alarm(long nanos, String words) {
    this.nanos = nanos;
    this.words = words;
  }

  /** Made for the first alarm that may ring. */
  private static final class Timer {

    static final ScheduledThreadPoolExecutor SHARED = timer();

    private Timer() {}
  }

  /** Its thread goes when there was nothing to do for a while. */
  private static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(1, work -> daemon("ashlar-timer", work));
    timer.setRemoveOnCancelPolicy(true);
    timer.setKeepAliveTime(10, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    return timer;
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** Whether it may ring. */
  public boolean isSet() {
    return nanos != Long.MAX_VALUE;
  }

  /** From now on; until it is closed. */
  public void arm(Statement statement) {
    arm((Cancel) statement::cancel);
  }

  /** The same for what is ended in another way. */
  public void arm(Cancel cancel) {
    if (isSet()) {
      pending = Timer.SHARED.schedule(() -> ring(cancel), nanos, TimeUnit.NANOSECONDS);
    }
  }

  /** Ends what takes too long; called again as long as that does not end. */
  @FunctionalInterface
  public interface Cancel {
    void cancel() throws SQLException;
  }

  private synchronized void ring(Cancel cancel) {
    if (done.getCount() > 0) {
      // Cancelling may wait for the network, and there are other alarms.
      canceller = daemon("ashlar-cancel", () -> cancel(cancel));
      canceller.start();
    }
  }

  /** Again and again: in between two steps of a statement, drivers have nothing to cancel. */
  private void cancel(Cancel cancel) {
    long pause = FIRST_PAUSE;
    try {
      do {
        try {
          cancel.cancel();
        } catch (SQLException | RuntimeException e) {
          // Whoever waits for the statement is told how it ends.
        }
        pause = Math.min(2 * pause, LONGEST_PAUSE);
      } while (!done.await(pause, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * The statement has ended. Waits for a cancel that is on its way: it would hit the next one of
   * this connection.
   */
  @Override
  public void close() {
    if (pending == null) {
      return;
    }
    pending.cancel(false);
    Thread waited;
    synchronized (this) {
      done.countDown();
      waited = canceller;
    }
    if (waited != null) {
      try {
        waited.join(LONGEST_PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** After {@link #close}: the failure in other words, if it is the alarm's doing. */
  public AshlarException explained(Command<?> command, AshlarException failure) {
    return rang() && failure instanceof QueryTimeout
        ? new QueryTimeout(
            """
            %s %s.
            Look for what makes it slow, or for a long transaction that holds its rows, or allow more time.\
            """
                .formatted(command.purpose().sentence(), words),
            failure.getCause())
        : failure;
  }

  /** After {@link #close}: whether the statement was cancelled, or a cancel came too late. */
  public boolean rang() {
    return canceller != null;
  }

  /** After {@link #close}: whether cancelling has not come to an end. */
  public boolean isRinging() {
    return canceller != null && canceller.isAlive();
  }
}
