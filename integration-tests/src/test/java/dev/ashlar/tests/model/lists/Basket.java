/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.lists;

import dev.ashlar.Column;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.SqlType;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of every kind of element, all nullable. */
@Model(timestamps = false, reason = "Its moments are values under test.")
public record Basket(
    @Id long id,
    @Nullable List<Boolean> flags,
    @Nullable List<Byte> tinies,
    @Nullable List<Short> briefs,
    @Nullable List<Integer> smalls,
    @Nullable List<Long> larges,
    @Nullable List<Float> shares,
    @Nullable List<Double> ratios,
    @Column(precision = 38, scale = 10) @Nullable List<BigDecimal> amounts,
    @Column(precision = 30) @Nullable List<BigInteger> wholes,
    @Nullable List<Character> letters,
    @Column(length = 20) @Nullable List<String> words,
    @Column(type = SqlType.TEXT) @Nullable List<String> proses,
    @Nullable List<Fruit> fruits,
    @Column(nativeEnum = true) @Nullable List<Taste> tastes,
    @Nullable List<UUID> keys,
    @Nullable List<Instant> moments,
    @Nullable List<OffsetDateTime> offsets,
    @Nullable List<LocalDateTime> locals,
    @Nullable List<LocalDate> days,
    @Nullable List<LocalTime> hours,
    @Nullable List<Duration> spans,
    @Nullable List<Year> years,
    @Nullable List<YearMonth> months,
    @Column(length = 20) @Nullable List<Tag> tags,
    @Nullable List<Stamp> stamps) {}
