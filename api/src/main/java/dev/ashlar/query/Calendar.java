/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.ColumnType.Kind;
import dev.ashlar.sql.statement.Applied;
import dev.ashlar.sql.statement.Call;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Term;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Takes moments and dates apart. */
final class Calendar {

  private Calendar() {}

  static IntColumn part(Operator part, Operand operand) {
    return new IntColumn(
        new Call(part, List.of(local(operand)), ColumnType.integer(), operand.isNullable()));
  }

  static Operand start(ChronoUnit unit, Operand operand) {
    Call start = started(startOf(unit, operand), local(operand), operand);
    return operand.type().kind() == Kind.INSTANT
        ? new Call(Operator.FROM_UTC, List.of(start), operand.type(), operand.isNullable())
        : start;
  }

  static Operand firstDay(ChronoUnit unit, Operand operand) {
    return switch (Arguments.present("truncatedTo(..)", "a unit", unit)) {
      case DAYS -> operand;
      case WEEKS, MONTHS, YEARS ->
          new Call(
              Operator.DATE_OF,
              List.of(
                  started(
                      startOf(unit, operand), new Applied(Operator.MIDNIGHT_OF, operand), operand)),
              operand.type(),
              operand.isNullable());
      default -> throw unknown(operand, unit, "DAYS, WEEKS, MONTHS or YEARS");
    };
  }

  private static Call started(Operator start, Term local, Operand operand) {
    return new Call(start, List.of(local), ColumnType.dateTime(), operand.isNullable());
  }

  /** Without a zone: that of an instant is UTC. */
  private static Term local(Operand operand) {
    return operand.type().kind() == Kind.INSTANT ? new Applied(Operator.IN_UTC, operand) : operand;
  }

  private static Operator startOf(ChronoUnit unit, Operand operand) {
    return switch (Arguments.present("truncatedTo(..)", "a unit", unit)) {
      case SECONDS -> Operator.START_OF_SECOND;
      case MINUTES -> Operator.START_OF_MINUTE;
      case HOURS -> Operator.START_OF_HOUR;
      case DAYS -> Operator.START_OF_DAY;
      case WEEKS -> Operator.START_OF_WEEK;
      case MONTHS -> Operator.START_OF_MONTH;
      case YEARS -> Operator.START_OF_YEAR;
      default ->
          throw unknown(operand, unit, "SECONDS, MINUTES, HOURS, DAYS, WEEKS, MONTHS or YEARS");
    };
  }

  private static IllegalArgumentException unknown(Operand operand, ChronoUnit unit, String known) {
    return new IllegalArgumentException(
        "%s.truncatedTo(%s) is not known to every database. Take %s."
            .formatted(operand.label(), unit.name(), known));
  }
}
