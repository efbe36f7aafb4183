/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import dev.ashlar.CheckReturnValue;
import dev.ashlar.LockTimeout;
import dev.ashlar.SerializationFailure;
import dev.ashlar.internal.Arguments;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often the work of a transaction is done again, from its start, when the database gave the
 * transaction up in favour of others: after a {@link SerializationFailure}, which a deadlock is as
 * well. Immutable.
 *
 * <pre>{@code
 * db.transaction(
 *     TransactionOptions.defaults().isolation(SERIALIZABLE).retry(Retry.attempts(5)),
 *     tx -> seats.in(tx).update(seat, c -> c.holder(name)));
 * }</pre>
 */
@CheckReturnValue
public final class Retry {

  /** The work is done once. */
  static final Retry NONE = attempts(1);

  private final int attempts;
  private final Duration first;
  private final Duration longest;
  private final boolean onLockTimeouts;

  private Retry(int attempts, Duration first, Duration longest, boolean onLockTimeouts) {
    this.attempts = attempts;
    this.first = first;
    this.longest = longest;
    this.onLockTimeouts = onLockTimeouts;
  }

  /**
   * The work is done at most so many times, the first one included. Before the second time there is
   * a pause of 20 ms or less, before each further one twice as much, up to a second.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  public static Retry attempts(int attempts) {
    if (attempts < 1) {
      throw new IllegalArgumentException(
          "Work is done at least once; %s attempts are none.".formatted(attempts));
    }
    return new Retry(attempts, Duration.ofMillis(20), Duration.ofSeconds(1), false);
  }

  /**
   * Other pauses: this one before the second attempt, then twice as much each time, up to the
   * longest. Each is cut by chance, by half at most, lest those that collided do so again.
   *
   * @throws IllegalArgumentException when one is negative, or the first is longer than the longest
   */
  public Retry backoff(Duration firstPause, Duration longestPause) {
    Arguments.present("backoff(..)", "a first pause", firstPause);
    Arguments.present("backoff(..)", "a longest pause", longestPause);
    if (firstPause.isNegative() || firstPause.compareTo(longestPause) > 0) {
      throw new IllegalArgumentException(
          "Pauses of %s and then up to %s do not fit; give a first one that is not negative, and a longest one that is as long or longer."
              .formatted(firstPause, longestPause));
    }
    return new Retry(attempts, firstPause, longestPause, onLockTimeouts);
  }

  /**
   * Does the work again after a {@link LockTimeout} as well: somebody else held a lock for longer
   * than the database allows to wait. On SQLite, where one transaction writes at a time, this is
   * what a second one meets.
   */
  public Retry alsoOnLockTimeouts() {
    return new Retry(attempts, first, longest, true);
  }

  /** Whether the work is to be done again after this attempt, counted from 1. */
  boolean again(int attempt, Throwable reason) {
    return attempt < attempts
        && (reason instanceof SerializationFailure
            || (onLockTimeouts && reason instanceof LockTimeout));
  }

  /** Waits; false when the thread was interrupted, which it is then still. */
  boolean pause(int attempt) {
    long whole = first.toMillis() << Math.min(attempt - 1, 20);
    long millis = Math.min(whole, longest.toMillis());
    try {
      Thread.sleep(millis - ThreadLocalRandom.current().nextLong(millis / 2 + 1));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public String toString() {
    return "%s attempts, pauses of %s to %s%s"
        .formatted(attempts, first, longest, onLockTimeouts ? ", also on lock timeouts" : "");
  }
}
