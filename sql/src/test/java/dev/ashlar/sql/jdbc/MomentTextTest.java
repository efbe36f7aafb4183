/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A moment is written as the JDK writes it. */
class MomentTextTest {

  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000-01-01T00:00:00Z",
        "0001-01-01T00:00:00.000001Z",
        "1969-12-31T23:59:59.999999999Z",
        "1970-01-01T00:00:00Z",
        "2024-02-29T12:30:00.120Z",
        "2026-11-30T23:59:59.1234Z",
        "9999-12-31T23:59:59.999999Z"
      })
  void edges(String moment) {
    check(Instant.parse(moment));
  }

  @Test
  void anyMoment() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    long first = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    long seconds = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond() - first;
    int[] cuts = {1, 1_000, 1_000_000, 1_000_000_000};
    for (int i = 0; i < 20_000; i++) {
      int nanos = random.nextInt(1_000_000_000);
      check(
          Instant.ofEpochSecond(
              first + (long) (random.nextDouble() * seconds), nanos - nanos % cuts[i % 4]));
    }
  }

  @Test
  void otherYearsAreLeftToTheJdk() {
    for (String moment : new String[] {"-0001-12-31T23:59:59Z", "+10000-01-01T00:00:00Z"}) {
      assertThat(MomentText.isPlain(Instant.parse(moment))).isFalse();
      assertThat(MomentText.of(Instant.parse(moment))).isEqualTo(moment);
    }
  }

  private static void check(Instant moment) {
    assertThat(MomentText.of(moment)).isEqualTo(moment.toString());
    assertThat(MomentText.inMicros(moment)).isEqualTo(MICROS.format(moment));
  }
}
