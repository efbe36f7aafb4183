/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.ElementReader;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/**
 * A column of type {@code LocalDate}.
 *
 * <pre>{@code
 * bills.query().groupBy(b -> b.due().truncatedTo(ChronoUnit.MONTHS))
 * }</pre>
 */
public final class DateColumn extends SortedColumn<LocalDate, DateColumn> {

  DateColumn(
      Operand operand,
      ElementReader<LocalDate> reading,
      Function<? super LocalDate, Bind> binding) {
    super(operand, reading, binding);
  }

  @Override
  DateColumn computed(Operand operand) {
    return new DateColumn(operand, reading(), binding());
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

  /**
   * The first day of its week, which is a Monday, of its month, or of its year.
   *
   * @param unit {@code WEEKS}, {@code MONTHS} or {@code YEARS}; {@code DAYS} changes nothing
   * @throws IllegalArgumentException when it is another unit
   */
  public DateColumn truncatedTo(ChronoUnit unit) {
    return computed(Calendar.firstDay(unit, operand()));
  }
}
