/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.ElementReader;
import dev.ashlar.sql.statement.Operand;
import java.util.function.Function;

/**
 * A column of times, lengths of time, years or months, or of characters. Times count in
 * microseconds: the nanoseconds of a value are cut off, as they are when a row is written.
 *
 * <pre>{@code
 * s -> s.opens().lte(now).and(s.closes().gt(now))
 * }</pre>
 *
 * @param <T> the values, such as {@code LocalTime} or {@code Duration}
 */
public final class ComparableColumn<T> extends SortedColumn<T, ComparableColumn<T>> {

  ComparableColumn(Operand operand, ElementReader<T> reading, Function<? super T, Bind> binding) {
    super(operand, reading, binding);
  }

  @Override
  ComparableColumn<T> computed(Operand operand) {
    return new ComparableColumn<>(operand, reading(), binding());
  }
}
