/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.failure;

import dev.ashlar.RangeViolation;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.command.Subject;
import dev.ashlar.sql.dialect.DatabaseError;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.ColumnType.Kind;
import dev.ashlar.table.Constraint;
import dev.ashlar.table.ModelColumn;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says which value did not fit its column. Values that are given were checked before, so that it is
 * mostly one that the database computed; few databases tell of which column.
 */
final class Ranges {

  /** The kinds that a computation can leave. */
  private static final Set<Kind> BOUNDED =
      EnumSet.of(
          Kind.TINYINT,
          Kind.SMALLINT,
          Kind.INTEGER,
          Kind.BIGINT,
          Kind.FLOAT,
          Kind.DOUBLE,
          Kind.DECIMAL,
          Kind.WHOLE,
          Kind.DURATION,
          Kind.VARCHAR);

  private final Command<?> command;
  private final Subject subject;
  private final DriverMessage message;

  Ranges(Command<?> command, DriverMessage message) {
    this.command = command;
    this.subject = command.purpose().subject();
    this.message = message;
  }

  /** A value is refused by the type of its column. */
  RangeViolation of(DatabaseError error) {
    Optional<ModelColumn> told = error.columns().stream().findFirst().flatMap(this::column);
    Optional<ModelColumn> computed =
        told.isPresent() ? told.filter(this::isComputed) : onlyComputed();
    return computed.map(this::left).orElseGet(() -> tooLarge(told));
  }

  /**
   * The same by the check that holds a column to its type; empty where it is about a given value.
   */
  Optional<RangeViolation> ofCheck(Constraint.Check check) {
    return subject
        .modelTable()
        .filter(table -> table.name().equals(check.table()))
        .flatMap(
            table ->
                table.columns().stream()
                    .filter(column -> table.label(column).equals(check.member()))
                    .findFirst())
        .filter(column -> BOUNDED.contains(column.type().kind()))
        .filter(this::isComputed)
        .map(this::left);
  }

  private Optional<ModelColumn> column(String name) {
    return subject.modelTable().stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> column.name().equals(name))
        .findFirst();
  }

  private boolean isComputed(ModelColumn column) {
    return computed().contains(column);
  }

  private List<ModelColumn> computed() {
    return Evidence.of(command) instanceof Evidence.Written written
        ? written.computed()
        : List.of();
  }

  /** The column whose value is computed, where the statement sets no other that has a limit. */
  private Optional<ModelColumn> onlyComputed() {
    List<ModelColumn> computed = computed();
    return computed.size() == 1 && hasNoOther() ? Optional.of(computed.get(0)) : Optional.empty();
  }

  private boolean hasNoOther() {
    return Evidence.of(command) instanceof Evidence.Written written
        && written.rows().stream()
            .flatMap(row -> row.keySet().stream())
            .flatMap(name -> column(name).stream())
            .noneMatch(column -> BOUNDED.contains(column.type().kind()));
  }

  private RangeViolation left(ModelColumn column) {
    String member = label(column);
    return new RangeViolation(
        member,
        "%s would %s. Nothing was written.\n%s"
            .formatted(member, limit(column.type()), wayOut(column.type())),
        message.cause());
  }

  private RangeViolation tooLarge(Optional<ModelColumn> told) {
    String member = told.map(this::label).orElse(null);
    return new RangeViolation(
        member,
        """
        A value does not fit %s, so nothing was done to %s: %s
        Give a shorter or smaller value, or widen the column.\
        """
            .formatted(member == null ? "its column" : member, subject.name(), message.text()),
        message.cause());
  }

  private String label(ModelColumn column) {
    return subject.modelTable().map(table -> table.label(column)).orElse(column.name());
  }

  private static String limit(ColumnType type) {
    return switch (type.kind()) {
      case TINYINT -> "leave the range of byte";
      case SMALLINT -> "leave the range of short";
      case INTEGER -> "leave the range of int";
      case BIGINT -> "leave the range of long";
      case FLOAT -> "leave the range of float";
      case DOUBLE -> "leave the range of double";
      case DURATION -> "be longer than a Duration that can be kept";
      case DECIMAL ->
          "have more than %s digits before the point".formatted(type.precision() - type.scale());
      case WHOLE -> "have more than %s digits".formatted(type.precision());
      case VARCHAR -> "be longer than %s characters".formatted(type.length());
      default -> "not fit its column";
    };
  }

  private static String wayOut(ColumnType type) {
    return switch (type.kind()) {
      case DECIMAL, WHOLE -> "Update by less, or raise @Column(precision) and migrate the table.";
      case VARCHAR -> "Add less, or raise @Column(length) and migrate the table.";
      default -> "Update by less, or declare a wider type and migrate the table.";
    };
  }
}
