/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.kinds;

import dev.ashlar.Column;
import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Version;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;

/** More kinds of columns, all required, with a key and a version of 16 bits. */
@Model(timestamps = false, reason = "Its moments are values under test.")
public record Grain(
    @Id(generator = Generator.ASSIGNED) short number,
    byte tiny,
    short brief,
    float share,
    @Column(precision = 20) BigInteger whole,
    char letter,
    @Column(nativeEnum = true) Size size,
    OffsetDateTime stamp,
    LocalDateTime local,
    LocalTime hour,
    Duration span,
    Year year,
    YearMonth month,
    @Version short version) {}
