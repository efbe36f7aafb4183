/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Numbers of floating point as texts, the same of every JDK: before 19, toString() had more digits
 * than it takes for a few of them, {@code 1.9999999999999998E23} for {@code 2.0E23}.
 */
final class ShortestDigits {

  private static final boolean IS_USUAL = Runtime.version().feature() >= 19;

  /** From here to there, without it, digits stand without an exponent. */
  private static final BigDecimal LEAST_PLAIN = new BigDecimal("1E-3");

  private static final BigDecimal LEAST_BEYOND = new BigDecimal("1E7");

  private ShortestDigits() {}

  /** The text of a finite number. */
  static String of(double value) {
    String usual = Double.toString(value);
    return IS_USUAL
        ? usual
        : shortest(usual, new BigDecimal(value), digits -> digits.doubleValue() == value);
  }

  /** The text of a finite number. */
  static String of(float value) {
    String usual = Float.toString(value);
    return IS_USUAL
        ? usual
        : shortest(usual, new BigDecimal(value), digits -> digits.floatValue() == value);
  }

  private static String shortest(
      String usual, BigDecimal exact, Predicate<? super BigDecimal> isMeant) {
    BigDecimal known = new BigDecimal(usual);
    BigDecimal best = known;
    // Of one digit there are always two: 4.9E-324 is nearer than 5E-324.
    int most = Math.max(known.stripTrailingZeros().precision(), 2);
    for (int digits = most; digits >= 2; digits--) {
      Optional<BigDecimal> rounded = nearest(exact, digits, isMeant);
      if (rounded.isEmpty()) {
        break;
      }
      best = rounded.get();
    }
    return best.compareTo(known) == 0 ? usual : spelled(best.stripTrailingZeros());
  }

  /**
   * The nearest of so many digits that means the number. Below a power of two numbers are closer to
   * each other than above it, so the nearest of all may mean the one below, while its neighbour
   * does not.
   */
  private static Optional<BigDecimal> nearest(
      BigDecimal exact, int digits, Predicate<? super BigDecimal> isMeant) {
    return Stream.of(RoundingMode.HALF_EVEN, RoundingMode.FLOOR, RoundingMode.CEILING)
        .map(rounding -> exact.round(new MathContext(digits, rounding)))
        .filter(isMeant)
        .findFirst();
  }

  /** As toString() spells it. */
  private static String spelled(BigDecimal value) {
    BigDecimal size = value.abs();
    if (size.compareTo(LEAST_PLAIN) >= 0 && size.compareTo(LEAST_BEYOND) < 0) {
      return value.setScale(Math.max(value.scale(), 1)).toPlainString();
    }
    String digits = value.unscaledValue().abs().toString();
    return "%s%s.%sE%s"
        .formatted(
            value.signum() < 0 ? "-" : "",
            digits.charAt(0),
            digits.length() == 1 ? "0" : digits.substring(1),
            digits.length() - 1 - value.scale());
  }
}
