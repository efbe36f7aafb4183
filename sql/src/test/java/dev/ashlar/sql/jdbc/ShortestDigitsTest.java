/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

final class ShortestDigitsTest {

  /** The texts are what JDK 25 makes of these numbers; to JDK 17, some have more digits. */
  @Test
  void numbersHaveTheSameDigitsOnEveryJdk() {
    for (String text :
        List.of(
            "2.0E23",
            "-8.41E21",
            "1.0E23",
            "0.002",
            "4.9E-324",
            "9.9E-324",
            "5.684341886080802E-14",
            "-7.120236347223045E-307",
            "5.858190679279809E-244",
            "2.2250738585072014E-308",
            "1.7976931348623157E308",
            "0.3333333333333333",
            "0.0",
            "1.0E7",
            "9999999.0",
            "0.001",
            "100.0")) {
      assertThat(ShortestDigits.of(Double.parseDouble(text))).isEqualTo(text);
    }
    for (String text :
        List.of(
            "2.2E-44",
            "9.9E-44",
            "1.4E-45",
            "1.2621775E-29",
            "-1.2379401E27",
            "1.6777216E7",
            "-0.1",
            "3.4028235E38")) {
      assertThat(ShortestDigits.of(Float.parseFloat(text))).isEqualTo(text);
    }
  }

  /** Their neighbours below are closer than those above. */
  @Test
  void powersOfTwoHaveNoDigitTooMany() {
    for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
      double power = Math.scalb(1.0, exponent);
      assertShortest(
          ShortestDigits.of(power), new BigDecimal(power), text -> text.doubleValue() == power);
    }
    for (int exponent = Float.MIN_EXPONENT - 23; exponent <= Float.MAX_EXPONENT; exponent++) {
      float power = Math.scalb(1.0f, exponent);
      assertShortest(
          ShortestDigits.of(power), new BigDecimal(power), text -> text.floatValue() == power);
    }
  }

  private static void assertShortest(
      String text, BigDecimal exact, Predicate<? super BigDecimal> means) {
    BigDecimal value = new BigDecimal(text);
    int digits = value.stripTrailingZeros().precision();
    assertThat(value).matches(means);
    if (digits > 2) {
      for (RoundingMode rounding : List.of(RoundingMode.FLOOR, RoundingMode.CEILING)) {
        assertThat(exact.round(new MathContext(digits - 1, rounding)))
            .as(text)
            .matches(means.negate());
      }
    }
  }

  @Test
  void textsMeanTheNumber() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      double real = Double.longBitsToDouble(random.nextLong());
      if (Double.isFinite(real)) {
        String text = ShortestDigits.of(real);
        assertThat(Double.parseDouble(text)).isEqualTo(real);
        assertThat(text.length()).isLessThanOrEqualTo(Double.toString(real).length());
      }
      float single = Float.intBitsToFloat(random.nextInt());
      if (Float.isFinite(single)) {
        assertThat(Float.parseFloat(ShortestDigits.of(single))).isEqualTo(single);
      }
    }
  }
}
