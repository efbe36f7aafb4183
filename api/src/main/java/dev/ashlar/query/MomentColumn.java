/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.ElementReader;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * A column of type {@code Instant}, {@code OffsetDateTime} or {@code LocalDateTime}. Moments count
 * in microseconds: the nanoseconds of a value are cut off, as they are when a row is written. The
 * years, days and hours of the first two are those of UTC, whatever the zone of the server or of
 * the program is.
 *
 * <pre>{@code
 * p -> p.createdAt().gte(since).and(p.createdAt().lt(p.updatedAt()))
 * posts.query().groupBy(p -> p.createdAt().truncatedTo(ChronoUnit.MONTHS))
 * }</pre>
 *
 * @param <T> {@code Instant}, {@code OffsetDateTime} or {@code LocalDateTime}
 */
public final class MomentColumn<T> extends SortedColumn<T, MomentColumn<T>> {

  MomentColumn(Operand operand, ElementReader<T> reading, Function<? super T, Bind> binding) {
    super(operand, reading, binding);
  }

  @Override
  MomentColumn<T> computed(Operand operand) {
    return new MomentColumn<>(operand, reading(), binding());
  }

  /** Its year. */
  public IntColumn year() {
    return Calendar.part(Operator.YEAR_OF, operand());
  }

  /** The month of its year, from 1 to 12. */
  public IntColumn month() {
    return Calendar.part(Operator.MONTH_OF, operand());
  }

  /** The day of its month, from 1 to 31. */
  public IntColumn day() {
    return Calendar.part(Operator.DAY_OF, operand());
  }

  /** The hour of its day, from 0 to 23. */
  public IntColumn hour() {
    return Calendar.part(Operator.HOUR_OF, operand());
  }

  /**
   * The moment at which its second, minute, hour, day, week, month or year began; a week begins on
   * Monday.
   *
   * @param unit {@code SECONDS}, {@code MINUTES}, {@code HOURS}, {@code DAYS}, {@code WEEKS},
   *     {@code MONTHS} or {@code YEARS}
   * @throws IllegalArgumentException when it is another unit
   */
  public MomentColumn<T> truncatedTo(ChronoUnit unit) {
    return computed(Calendar.start(unit, operand()));
  }
}
