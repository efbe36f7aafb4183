/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import dev.ashlar.CheckReturnValue;
import dev.ashlar.internal.Arguments;
import dev.ashlar.internal.command.TimeLimit;
import java.time.Duration;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction is to be run; immutable, and fit for a constant.
 *
 * <pre>{@code
 * static final TransactionOptions REPORT =
 *     TransactionOptions.defaults().isolation(REPEATABLE_READ).readOnly().timeout(Duration.ofSeconds(30));
 *
 * Report report = db.inTransaction(REPORT, tx -> Report.of(users.in(tx), posts.in(tx)));
 * }</pre>
 */
@CheckReturnValue
public final class TransactionOptions {

  private static final TransactionOptions DEFAULTS =
      new TransactionOptions(null, false, null, null, Retry.NONE);

  private final @Nullable Isolation isolation;
  private final boolean readOnly;
  private final @Nullable Duration timeout;
  private final @Nullable Duration statementTimeout;
  private final Retry retry;

  private TransactionOptions(
      @Nullable Isolation isolation,
      boolean readOnly,
      @Nullable Duration timeout,
      @Nullable Duration statementTimeout,
      Retry retry) {
    this.isolation = isolation;
    this.readOnly = readOnly;
    this.timeout = timeout;
    this.statementTimeout = statementTimeout;
    this.retry = retry;
  }

  /**
   * What a transaction without options has: it is read-committed, may write, may take as long as it
   * likes, its statements as long as the {@link Database} allows, and it is done once.
   */
  public static TransactionOptions defaults() {
    return DEFAULTS;
  }

  /** With this level, or the next stronger one that the database has. */
  public TransactionOptions isolation(Isolation value) {
    return new TransactionOptions(
        Arguments.present("isolation(..)", "a level", value),
        readOnly,
        timeout,
        statementTimeout,
        retry);
  }

  /** Refuses to write, by {@link dev.ashlar.ReadOnlyException}. */
  public TransactionOptions readOnly() {
    return new TransactionOptions(isolation, true, timeout, statementTimeout, retry);
  }

  /**
   * Ends the transaction by {@link dev.ashlar.QueryTimeout} when it takes longer: the statement
   * that is running then is cancelled, a later one is not begun, and nothing is committed. Java
   * code between the statements is not interrupted. Each attempt of a {@link Retry} has this time.
   *
   * @throws IllegalArgumentException when it is not more than nothing
   */
  public TransactionOptions timeout(Duration value) {
    return new TransactionOptions(
        isolation, readOnly, TimeLimit.positive("timeout", value), statementTimeout, retry);
  }

  /**
   * Cancels each statement that takes longer, with {@link dev.ashlar.QueryTimeout}, instead of the
   * time that {@link Database.Builder#statementTimeout} gives.
   *
   * @throws IllegalArgumentException when it is not more than nothing
   */
  public TransactionOptions statementTimeout(Duration value) {
    return new TransactionOptions(
        isolation, readOnly, timeout, TimeLimit.positive("statementTimeout", value), retry);
  }

  /** Does the work again, from its start, when the database gave the transaction up for others. */
  public TransactionOptions retry(Retry value) {
    return new TransactionOptions(
        isolation,
        readOnly,
        timeout,
        statementTimeout,
        Arguments.present("retry(..)", "a Retry", value));
  }

  /** The level; null where none was asked for. */
  @Nullable Isolation level() {
    return isolation;
  }

  boolean isReadOnly() {
    return readOnly;
  }

  Retry retry() {
    return retry;
  }

  /** The time of its statements, from now on. */
  TimeLimit limit(TimeLimit ofDatabase) {
    return ofDatabase.begin(timeout, statementTimeout);
  }

  /** Lists what is not as by default. */
  @Override
  public String toString() {
    StringJoiner all = new StringJoiner(", ", "TransactionOptions[", "]");
    if (isolation != null) {
      all.add(isolation.name());
    }
    if (readOnly) {
      all.add("read-only");
    }
    if (timeout != null) {
      all.add("timeout " + timeout);
    }
    if (statementTimeout != null) {
      all.add("statement timeout " + statementTimeout);
    }
    if (retry != Retry.NONE) {
      all.add(retry.toString());
    }
    return all.toString();
  }
}
