/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import dev.ashlar.tests.model.kinds.Shape;
import dev.ashlar.tests.model.kinds.ShardDraft;
import dev.ashlar.tests.model.kinds.Size;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes rows of every kind of column. */
final class Shards {

  static final String HARD_TEXT = "\"a\\b', {NULL}, \t\r\n%_\u00e9\u2028\ud83d\ude00";

  private Shards() {}

  /** A row of what is at the limits of each kind, and of nothing. */
  static ShardDraft draft(Random random) {
    ShardDraft draft = ShardDraft.start();
    List<Consumer<ShardDraft>> setters =
        List.of(
            d -> d.flag(random.nextBoolean()),
            d -> d.tiny(one(random, Byte.MIN_VALUE, (byte) 0, Byte.MAX_VALUE)),
            d -> d.brief(one(random, Short.MIN_VALUE, (short) -1, Short.MAX_VALUE)),
            d -> d.small(one(random, Integer.MIN_VALUE, random.nextInt(), Integer.MAX_VALUE)),
            d -> d.large(one(random, Long.MIN_VALUE, random.nextLong(), Long.MAX_VALUE)),
            d -> d.share(one(random, -0.0f, Float.MAX_VALUE, random.nextFloat())),
            d -> d.ratio(one(random, 0.1, -Double.MAX_VALUE, random.nextDouble())),
            d -> d.amount(one(random, new BigDecimal("-999999999.999"), new BigDecimal("1E+2"))),
            d -> d.whole(one(random, BigInteger.TEN.pow(29).negate(), BigInteger.ZERO)),
            d -> d.letter(one(random, '"', '\\', '\u20ac', ' ')),
            d -> d.word(one(random, "", "NULL", "{}", "a,b", "\"", "\\", " x ")),
            d -> d.prose(one(random, HARD_TEXT, "", "null")),
            d -> d.shape(one(random, Shape.values())),
            d -> d.size(one(random, Size.values())),
            d -> d.tag(new UUID(random.nextLong(), random.nextLong())),
            d -> d.moment(one(random, Instant.EPOCH, Instant.parse("9999-12-31T23:59:59.999999Z"))),
            d -> d.moment(Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000))),
            d -> d.stamp(OffsetDateTime.parse("2026-01-02T03:04:05.123456999+01:00")),
            d ->
                d.local(
                    one(
                        random,
                        LocalDateTime.of(2026, 3, 29, 2, 30),
                        LocalDateTime.of(1, 1, 1, 0, 0))),
            d ->
                d.day(
                    one(
                        random,
                        LocalDate.of(1, 1, 1),
                        LocalDate.of(9999, 12, 31),
                        LocalDate.EPOCH)),
            d -> d.hour(one(random, LocalTime.MIDNIGHT, LocalTime.MAX, LocalTime.of(1, 2))),
            d -> d.span(one(random, Duration.ofSeconds(-1, 1_000), Duration.ofDays(3_650_000))),
            d -> d.year(one(random, Year.of(1), Year.of(9999))),
            d -> d.month(one(random, YearMonth.of(1, 1), YearMonth.of(9999, 12))),
            d -> d.data(one(random, new byte[0], new byte[] {0, 34, 92, -1})));
    setters.forEach(
        each -> {
          if (random.nextInt(3) > 0) {
            each.accept(draft);
          }
        });
    return draft;
  }

  @SafeVarargs
  private static <T> T one(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }
}
