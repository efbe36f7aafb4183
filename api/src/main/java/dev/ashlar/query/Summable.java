/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

/**
 * A number of which sums and averages can be made.
 *
 * @param <S> the sum
 * @param <A> the average
 */
public sealed interface Summable<S extends Expression<?>, A extends Selectable<?>>
    permits SmallNumberColumn, IntColumn, LongColumn, DecimalColumn, WholeColumn, DoubleColumn {

  /**
   * The sum of all values; none where there is no value. Of whole numbers it has 64 bits, and is
   * refused when it does not fit; of decimals it is exact.
   *
   * <pre>{@code
   * Long visits = users.query().select(u -> u.visits().sum()).one();
   * }</pre>
   */
  S sum();

  /** The average of all values; none where there is no value. */
  A avg();
}
