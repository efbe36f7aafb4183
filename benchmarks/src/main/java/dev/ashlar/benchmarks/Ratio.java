/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.util.ListStatistics;

/**
 * How much more one thing takes than another.
 *
 * @param value the geometric mean of the ratios of all rounds
 * @param error half of the interval in which it lies with a confidence of 95 %
 */
public record Ratio(double value, double error) {

  private static final double CONFIDENCE = 0.95;

  /** Of the ratios of the rounds, each of which compares two neighbours in time. */
  public static Ratio of(List<Double> ratios) {
    double[] logarithms = ratios.stream().mapToDouble(Math::log).toArray();
    ListStatistics statistics = new ListStatistics(logarithms);
    double value = Math.exp(statistics.getMean());
    double error = ratios.size() < 3 ? Double.NaN : value * statistics.getMeanErrorAt(CONFIDENCE);
    return new Ratio(value, error);
  }

  /** {@code "1.23 ± 0.04"}. */
  @Override
  public String toString() {
    return Double.isNaN(error)
        ? String.format(Locale.ROOT, "%.2f", value)
        : String.format(Locale.ROOT, "%.2f ± %.2f", value, error);
  }
}
