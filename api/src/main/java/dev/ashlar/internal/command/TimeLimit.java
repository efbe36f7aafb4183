/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.QueryTimeout;
import dev.ashlar.internal.Arguments;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long each statement may take, and all those of a transaction together. */
public final class TimeLimit {

  /** As long as they like. */
  public static final TimeLimit NONE = new TimeLimit(null, null, 0);

  /** Longer than any program runs; nanoseconds can count no more. */
  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  private final @Nullable Duration each;
  private final @Nullable Duration all;
  private final long start;

  private TimeLimit(@Nullable Duration each, @Nullable Duration all, long start) {
    this.each = each;
    this.all = all;
    this.start = start;
  }

  /** So long for each statement. */
  public static TimeLimit ofEach(Duration each) {
    return new TimeLimit(each, null, 0);
  }

  /** Checks what a user gave. */
  public static Duration positive(String name, @Nullable Duration value) {
    Duration given = Arguments.present(name + "(..)", "a duration", value);
    if (given.isNegative() || given.isZero()) {
      throw new IllegalArgumentException(
          "%s(%s) leaves no time; give more than nothing, or leave it out.".formatted(name, given));
    }
    return given.compareTo(LONGEST) > 0 ? LONGEST : given;
  }

  /**
   * The limit of a transaction that begins now.
   *
   * @param whole how long it may take as a whole; null for as long as it likes
   * @param statement how long each statement may take; null for as long as here
   */
  public TimeLimit begin(@Nullable Duration whole, @Nullable Duration statement) {
    Duration one = statement == null ? each : statement;
    return one == null && whole == null ? NONE : new TimeLimit(one, whole, System.nanoTime());
  }

  /** To be armed with a statement that starts now. */
  public Alarm alarm() {
    if (each == null && all == null) {
      return Alarm.NONE;
    }
    long ofAll = left();
    long ofEach = each == null ? Long.MAX_VALUE : each.toNanos();
    return each != null && ofEach <= ofAll
        ? new Alarm(ofEach, "was cancelled after %s ms, its time limit".formatted(each.toMillis()))
        : new Alarm(Math.max(ofAll, 0), "was cancelled, since " + overdue());
  }

  /**
   * Refuses to go on when the time of the transaction is over.
   *
   * @param sentence what would be done: {@code "Reading User"}
   */
  public void requireTime(String sentence) {
    if (all != null && left() <= 0) {
      throw new QueryTimeout(
          """
          %s was not begun, since %s.
          Do less in one transaction, or allow more time.\
          """
              .formatted(sentence, overdue()),
          null);
    }
  }

  private String overdue() {
    return all == null
        ? ""
        : "the transaction has taken %s ms, its time limit".formatted(all.toMillis());
  }

  private long left() {
    return all == null ? Long.MAX_VALUE : all.toNanos() - (System.nanoTime() - start);
  }
}
