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
import java.net.InetAddress;
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

/** Every kind of column, all nullable, and a label to know a row by. */
@Model(timestamps = false, reason = "Its moments are values under test.")
@SuppressWarnings("ArrayRecordComponent") // compared by their content in the tests
public record Pebble(
    @Id long id,
    @Column(length = 40) String label,
    @Nullable Boolean flag,
    @Nullable Byte tiny,
    @Nullable Short brief,
    @Nullable Integer small,
    @Nullable Long large,
    @Nullable Float share,
    @Nullable Double ratio,
    @Column(precision = 38, scale = 10) @Nullable BigDecimal amount,
    @Column(precision = 30) @Nullable BigInteger whole,
    @Nullable Character letter,
    @Column(length = 20) @Nullable String word,
    @Column(type = SqlType.TEXT) @Nullable String prose,
    @Nullable Shape shape,
    @Column(nativeEnum = true) @Nullable Size size,
    @Nullable Size fit,
    @Nullable UUID tag,
    @Nullable Instant moment,
    @Nullable OffsetDateTime stamp,
    @Nullable LocalDateTime local,
    @Nullable LocalDate day,
    @Nullable LocalTime hour,
    @Nullable Duration span,
    @Nullable Year year,
    @Nullable YearMonth month,
    @Nullable InetAddress host,
    byte @Nullable [] data,
    @Nullable List<String> notes) {}
