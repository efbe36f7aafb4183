/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.kinds;

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
import java.util.Optional;
import java.util.UUID;

/** Every kind of column, all optional. */
@Model(timestamps = false, reason = "Its moments are values under test.")
public record Shard(
    @Id long id,
    Optional<Boolean> flag,
    Optional<Byte> tiny,
    Optional<Short> brief,
    Optional<Integer> small,
    Optional<Long> large,
    Optional<Float> share,
    Optional<Double> ratio,
    @Column(precision = 12, scale = 3) Optional<BigDecimal> amount,
    @Column(precision = 30) Optional<BigInteger> whole,
    Optional<Character> letter,
    @Column(length = 20) Optional<String> word,
    @Column(type = SqlType.TEXT) Optional<String> prose,
    Optional<Shape> shape,
    @Column(nativeEnum = true) Optional<Size> size,
    Optional<UUID> tag,
    Optional<Instant> moment,
    Optional<OffsetDateTime> stamp,
    Optional<LocalDateTime> local,
    Optional<LocalDate> day,
    Optional<LocalTime> hour,
    Optional<Duration> span,
    Optional<Year> year,
    Optional<YearMonth> month,
    Optional<byte[]> data) {}
