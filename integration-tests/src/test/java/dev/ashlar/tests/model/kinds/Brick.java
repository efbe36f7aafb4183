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
import java.util.UUID;

/** Every kind of default. */
@SuppressWarnings("ashlar:BusinessTimestampHasNoDefault")
@Model(timestamps = false, reason = "Its moments are values under test.")
public record Brick(
    @Id long id,
    @Column(defaultValue = "true") boolean baked,
    @Column(defaultValue = "-128") byte corner,
    @Column(defaultValue = "32767") short side,
    @Column(defaultValue = "-7") int layer,
    @Column(defaultValue = "9223372036854775807") long serial,
    @Column(defaultValue = "0.1") float hardness,
    @Column(defaultValue = "0.1") double density,
    @Column(precision = 8, scale = 3, defaultValue = "12.5") BigDecimal price,
    @Column(precision = 30, defaultValue = "-123456789012345678901234567890") BigInteger grains,
    @Column(defaultValue = "'") char grade,
    @Column(defaultValue = "\\") char edge,
    @Column(defaultValue = "it's \"red\" \\ ü") String colour,
    @Column(type = SqlType.TEXT, defaultValue = "") String note,
    @Column(defaultValue = "WEDGE") Shape shape,
    @Column(nativeEnum = true, defaultValue = "HUGE") Size size,
    @Column(defaultValue = "0190a6c4-0000-7000-8000-00000000000f") UUID tag,
    @Column(defaultValue = "2001-02-03T04:05:06.789012Z") Instant bakedAt,
    @Column(defaultValue = "0031-12-31T23:00:00.5-02:00") OffsetDateTime soldAt,
    @Column(defaultValue = "2026-03-29T02:30:00.0000019") LocalDateTime laidOn,
    @Column(defaultValue = "0001-01-01") LocalDate foundOn,
    @Column(defaultValue = "23:59:59.999999999") LocalTime opensAt,
    @Column(defaultValue = "PT-1.5S") Duration drying,
    @Column(defaultValue = "31") Year madeIn,
    @Column(defaultValue = "9999-12") YearMonth dueIn,
    @Column(defaultNow = true) Instant seenAt,
    @Column(defaultNow = true) OffsetDateTime shownAt,
    @Column(defaultNow = true) LocalDate seenOn) {}
