/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/** Moments as texts in UTC, digit by digit: a write makes one for each call. */
public final class MomentText {

  private static final int SECONDS_OF_DAY = 86_400;

  /** In the years of four digits. */
  private static final long FIRST = LocalDate.of(0, 1, 1).toEpochDay() * SECONDS_OF_DAY;

  private static final long END = LocalDate.of(10_000, 1, 1).toEpochDay() * SECONDS_OF_DAY - 1;
  private static final int MICROS = 6;

  /** Up to the point: {@code "2026-01-31T23:59:59"}. */
  private static final int SECONDS = 19;

  private MomentText() {}

  /** With as few groups of three digits behind the point as it has: as {@link Instant#toString}. */
  public static String of(Instant value) {
    long second = value.getEpochSecond();
    int nanos = value.getNano();
    return isPlain(value) ? text(second, nanos, digits(nanos)) : value.toString();
  }

  /**
   * With six digits behind the point, whichever they are, so that texts sort as moments do.
   *
   * @param value is plain
   */
  public static String inMicros(Instant value) {
    return text(value.getEpochSecond(), value.getNano(), MICROS);
  }

  /** Whether its year has four digits, as all that are kept have. */
  public static boolean isPlain(Instant value) {
    return value.getEpochSecond() >= FIRST && value.getEpochSecond() <= END;
  }

  private static int digits(int nanos) {
    if (nanos == 0) {
      return 0;
    }
    return nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? MICROS : 9;
  }

  private static String text(long moment, int nanos, int digits) {
    byte[] text = new byte[SECONDS + (digits == 0 ? 1 : digits + 2)];
    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(moment, SECONDS_OF_DAY));
    int second = Math.floorMod(moment, SECONDS_OF_DAY);
    write(text, 0, 4, date.getYear());
    text[4] = '-';
    write(text, 5, 2, date.getMonthValue());
    text[7] = '-';
    write(text, 8, 2, date.getDayOfMonth());
    text[10] = 'T';
    write(text, 11, 2, second / 3_600);
    text[13] = ':';
    write(text, 14, 2, second / 60 % 60);
    text[16] = ':';
    write(text, 17, 2, second % 60);
    if (digits > 0) {
      text[SECONDS] = '.';
      write(text, SECONDS + 1, digits, nanos / cut(digits));
    }
    text[text.length - 1] = 'Z';
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private static int cut(int digits) {
    return digits == 3 ? 1_000_000 : digits == MICROS ? 1_000 : 1;
  }

  private static void write(byte[] text, int from, int digits, int number) {
    int rest = number;
    for (int i = from + digits - 1; i >= from; i--) {
      text[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }
}
