/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.AshlarException;
import dev.ashlar.UnreadableRow;
import dev.ashlar.internal.command.Alarm;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.RecordingBinder;
import dev.ashlar.internal.command.StatementWatch.Outcome;
import dev.ashlar.internal.command.TimeLimit;
import dev.ashlar.internal.failure.Failures;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs one statement on a connection, closes all that it opened, and tells who watches. */
public final class Execution {

  private Execution() {}

  /**
   * Runs the command.
   *
   * @param watch told when the database, and not some code around it, failed
   * @param limit how long it may take
   */
  public static <R> R run(
      Environment environment,
      Connection connection,
      Command<R> command,
      FailureWatch watch,
      TimeLimit limit) {
    requireSteadyMoments(environment, command);
    Alarm alarm = limit.alarm();
    try {
      return environment.watches().isEmpty()
          ? quietly(environment, connection, command, watch, alarm)
          : observed(environment, connection, command, watch, alarm);
    } catch (VirtualMachineError e) {
      // It may have come while the driver was in the middle of an answer.
      watch.doubted();
      throw e;
    }
  }

  /** Refuses what would be read by another clock. */
  static void requireSteadyMoments(Environment environment, Command<?> command) {
    if (environment.shifting().isEmpty()) {
      return;
    }
    if (command instanceof FetchTogether together) {
      together.parts().forEach(part -> requireSteadyMoments(environment, part));
    }
    command
        .purpose()
        .subject()
        .modelTable()
        .flatMap(table -> environment.shifting().named(command.sql(), table))
        .ifPresent(
            told -> {
              throw new IllegalStateException(
                  "%s was refused: %s".formatted(command.purpose().sentence(), told));
            });
  }

  private static <R> R quietly(
      Environment environment,
      Connection connection,
      Command<R> command,
      FailureWatch watch,
      Alarm alarm) {
    try (PreparedStatement statement = prepared(connection, command)) {
      return alarm.isSet()
          ? limited(environment, connection, command, watch, alarm, statement)
          : command.run(statement, environment.binder(statement), environment);
    } catch (SQLException e) {
      throw reported(failure(environment, connection, command, alarm, e), watch);
    }
  }

  private static <R> R limited(
      Environment environment,
      Connection connection,
      Command<R> command,
      FailureWatch watch,
      Alarm alarm,
      PreparedStatement statement)
      throws SQLException {
    try (Settlement settlement = new Settlement(environment, connection, command, watch, alarm)) {
      settlement.begin(statement);
      return command.run(statement, environment.binder(statement), environment);
    }
  }

  private static <R> R observed(
      Environment environment,
      Connection connection,
      Command<R> command,
      FailureWatch watch,
      Alarm alarm) {
    List<Bind> binds = new ArrayList<>();
    long start = System.nanoTime();
    R result;
    try (PreparedStatement statement = prepared(connection, command);
        Settlement settlement = new Settlement(environment, connection, command, watch, alarm)) {
      settlement.begin(statement);
      Binder binder = new RecordingBinder(environment.binder(statement), environment.json(), binds);
      result = command.run(statement, binder, environment);
    } catch (SQLException e) {
      Duration duration = Duration.ofNanos(System.nanoTime() - start);
      AshlarException failure = failure(environment, connection, command, alarm, e);
      tell(environment, command, binds, new Outcome(duration, 0, Optional.of(failure)));
      throw reported(failure, watch);
    } catch (UnreadableRow failure) {
      Duration duration = Duration.ofNanos(System.nanoTime() - start);
      tell(environment, command, binds, new Outcome(duration, 0, Optional.of(failure)));
      throw failure;
    }
    Duration duration = Duration.ofNanos(System.nanoTime() - start);
    if (command instanceof FetchTogether together) {
      tell(environment, together, binds, duration, together.counts((List<?>) result));
    } else {
      tell(
          environment,
          command,
          binds,
          new Outcome(duration, command.rows(result), Optional.empty()));
    }
    return result;
  }

  private static PreparedStatement prepared(Connection connection, Command<?> command)
      throws SQLException {
    List<String> generated = command.generatedColumns();
    return generated.isEmpty()
        ? connection.prepareStatement(command.sql())
        : connection.prepareStatement(command.sql(), generated.toArray(String[]::new));
  }

  private static AshlarException failure(
      Environment environment,
      Connection connection,
      Command<?> command,
      Alarm alarm,
      SQLException thrown) {
    return alarm.explained(command, Failures.of(environment, connection, command, thrown));
  }

  private static AshlarException reported(AshlarException failure, FailureWatch watch) {
    watch.failed(failure);
    return failure;
  }

  /** Each select by itself, all with the time that they took together. */
  private static void tell(
      Environment environment,
      FetchTogether together,
      List<Bind> binds,
      Duration duration,
      List<Integer> rows) {
    int from = 0;
    for (int i = 0; i < rows.size(); i++) {
      Fetch<?> part = together.parts().get(i);
      List<Bind> own = binds.subList(from, from + part.binds().size());
      tell(environment, part, own, new Outcome(duration, rows.get(i), Optional.empty()));
      from += own.size();
    }
  }

  static void tell(Environment environment, Command<?> command, List<Bind> binds, Outcome outcome) {
    List<String> shown = new ArrayList<>(binds.size());
    for (int i = 0; i < binds.size(); i++) {
      Bind bind = binds.get(i);
      shown.add(command.isSensitive(i + 1) ? bind.sensitive().shown() : bind.shown());
    }
    environment.watches().forEach(watch -> watch.ran(command, shown, outcome));
  }
}
