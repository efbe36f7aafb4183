/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.AshlarException;
import dev.ashlar.QueryTimeout;
import dev.ashlar.internal.command.Alarm;
import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.RecordingBinder;
import dev.ashlar.internal.command.StatementWatch.Outcome;
import dev.ashlar.internal.command.TimeLimit;
import dev.ashlar.internal.failure.Failures;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.Row;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A select that stays open while its rows are read. It ends once: when one of them cannot be read,
 * or when it is closed. Time counts while something is asked of the database, not while the program
 * does something with rows.
 */
final class OpenSelect<T extends @Nullable Object> {

  /** How many rows drivers hold, where they let one choose. */
  private static final int HELD = 500;

  /** Rows that come within this time are read in one go. */
  private static final long AT_ONCE = TimeUnit.MILLISECONDS.toNanos(1);

  /** How long rows that nobody wants are waited for, where a driver reads them to their end. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(50);

  private final Environment environment;
  private final Connection connection;
  private final Fetch<T> select;
  private final FailureWatch watch;
  private final TimeLimit limit;
  private final Consumer<? super @Nullable Throwable> end;
  private final Throwable place;
  private final List<Bind> binds = new ArrayList<>();
  private @Nullable PreparedStatement statement;
  private @Nullable FetchCancel cancel;
  private @Nullable ResultSet results;
  private @Nullable Row row;
  private @Nullable RuntimeException later;
  private long nanos;
  private long count;
  private boolean isBroken;
  private boolean hasEnded;
  private volatile boolean isForgotten;

  /**
   * One that is not run yet.
   *
   * @param watch told when the database, and not some code around it, failed
   * @param limit how long each wait for the database may take
   * @param place where it was asked for
   * @param end told when it has ended, with why if it failed; its statement is closed by then
   */
  OpenSelect(
      Environment environment,
      Connection connection,
      Fetch<T> select,
      FailureWatch watch,
      TimeLimit limit,
      Throwable place,
      Consumer<? super @Nullable Throwable> end) {
    this.environment = environment;
    this.connection = connection;
    this.select = select;
    this.watch = watch;
    this.limit = limit;
    this.place = place;
    this.end = end;
  }

  /** Runs it. */
  synchronized void run() {
    try {
      Execution.requireSteadyMoments(environment, select);
      step(this::execute);
    } catch (Throwable failure) {
      throw ended(failure);
    }
  }

  private void execute(Alarm alarm) throws SQLException {
    PreparedStatement prepared = connection.prepareStatement(select.sql());
    statement = prepared;
    cancel = new FetchCancel(prepared, connection);
    environment.dialect().session().readInParts(prepared, HELD);
    Binder binder = environment.binder(prepared);
    Binds.write(
        select.binds(),
        environment.watches().isEmpty()
            ? binder
            : new RecordingBinder(binder, environment.json(), binds));
    alarm.arm(prepared);
    ResultSet executed = prepared.executeQuery();
    results = executed;
    row = environment.row(executed);
  }

  /** The next rows, one at least and at most so many, those that come at once; none at its end. */
  synchronized List<T> read(int most) {
    List<T> rows = new ArrayList<>();
    if (later != null) {
      throw ended(later);
    }
    if (hasEnded || results == null) {
      return rows;
    }
    try {
      step(alarm -> fill(rows, most, alarm));
    } catch (RuntimeException failure) {
      if (rows.isEmpty() || isBroken) {
        throw ended(failure);
      }
      later = failure; // First what was read before it.
      return rows;
    } catch (Throwable failure) {
      throw ended(failure);
    }
    return rows;
  }

  private void fill(List<T> rows, int most, Alarm alarm) throws SQLException {
    ResultSet open = Objects.requireNonNull(results);
    Row current = Objects.requireNonNull(row);
    alarm.arm(Objects.requireNonNull(cancel));
    long start = System.nanoTime();
    do {
      if (!open.next()) {
        results = null;
        open.close();
        return;
      }
      rows.add(FetchOne.read(current, select.mapper(), select, environment));
      count++;
    } while (rows.size() < most && System.nanoTime() - start < AT_ONCE);
  }

  /** Whether nothing is open any more. */
  synchronized boolean hasEnded() {
    return hasEnded;
  }

  /** Nobody can read it any more. */
  void forget() {
    isForgotten = true;
  }

  boolean isForgotten() {
    return isForgotten;
  }

  /** Closes it, wherever it is. */
  synchronized void close() {
    end(later);
  }

  /** Closes it for somebody who should have. */
  synchronized void closeForgotten(String when) {
    if (!hasEnded) {
      System.getLogger("dev.ashlar")
          .log(
              Level.WARNING,
              "A stream of %s was still open when %s, and is closed now. Open it in try (..), as at the place that is told below."
                  .formatted(select.purpose().subject().name(), when),
              place);
      close();
    }
  }

  private RuntimeException ended(Throwable failure) {
    end(failure);
    if (failure instanceof Error error) {
      throw error;
    }
    return (RuntimeException) failure;
  }

  private void end(@Nullable Throwable failure) {
    if (hasEnded) {
      return;
    }
    hasEnded = true;
    later = null;
    closeAll();
    if (!environment.watches().isEmpty()) {
      Optional<AshlarException> told =
          failure instanceof AshlarException known ? Optional.of(known) : Optional.empty();
      Execution.tell(environment, select, binds, new Outcome(Duration.ofNanos(nanos), count, told));
    }
    end.accept(failure);
  }

  private void closeAll() {
    try (PreparedStatement open = statement) {
      if (open != null && results != null) {
        leave(results);
      }
    } catch (SQLException | RuntimeException e) {
      watch.doubted();
    }
  }

  /** Some drivers read all that is left, so as to have the connection for something else. */
  private void leave(ResultSet unread) throws SQLException {
    if (staysOpen()) {
      unread.close();
      return;
    }
    Alarm alarm = new Alarm(PATIENCE, "");
    try (Settlement settlement = settlement(alarm)) {
      settlement.alarm().arm(Objects.requireNonNull(cancel));
      unread.close();
    }
    if (alarm.rang()) {
      watch.doubted();
    }
  }

  private boolean staysOpen() {
    return environment.dialect().capabilities().contains(Capability.ROWS_STAY_OPEN);
  }

  /** Asks something of the database, for which there is so much time. */
  private void step(Step step) {
    Alarm alarm = limit.alarm();
    long start = System.nanoTime();
    try (Settlement settlement = settlement(alarm)) {
      step.run(settlement.alarm());
    } catch (SQLException e) {
      throw failed(alarm, Failures.of(environment, connection, select, e));
    } catch (VirtualMachineError e) {
      // It may have come while the driver was in the middle of an answer.
      watch.doubted();
      throw e;
    } finally {
      nanos += System.nanoTime() - start;
    }
    if (alarm.rang()) {
      throw failed(alarm, new QueryTimeout("", null));
    }
  }

  private Settlement settlement(Alarm alarm) {
    return new Settlement(environment, connection, select, watch, alarm);
  }

  private AshlarException failed(Alarm alarm, AshlarException failure) {
    isBroken = true;
    AshlarException own = failure;
    if (cancel != null && cancel.hasCut()) {
      own = new QueryTimeout("", failure.getCause());
    }
    if (own != failure || (results != null && !staysOpen())) {
      // A driver that was in the middle of rows may take the rest of them for another answer.
      watch.doubted();
    }
    AshlarException told = alarm.explained(select, own);
    watch.failed(told);
    return told;
  }

  @FunctionalInterface
  private interface Step {
    void run(Alarm alarm) throws SQLException;
  }
}
