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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The arrays that are kept as the lists of {@link Basket} are, all nullable. */
@SuppressWarnings("ArrayRecordComponent") // the test is about arrays
@Model(timestamps = false, reason = "Its moments are values under test.")
public record Tray(
    @Id long id,
    boolean @Nullable [] flags,
    short @Nullable [] briefs,
    int @Nullable [] smalls,
    long @Nullable [] larges,
    float @Nullable [] shares,
    double @Nullable [] ratios,
    char @Nullable [] letters,
    @Column(precision = 38, scale = 10) BigDecimal @Nullable [] amounts,
    @Column(precision = 30) BigInteger @Nullable [] wholes,
    @Column(length = 20) Optional<String[]> words,
    @Column(type = SqlType.TEXT) String @Nullable [] proses,
    Fruit @Nullable [] fruits,
    @Column(nativeEnum = true) Taste @Nullable [] tastes,
    UUID @Nullable [] keys,
    Instant @Nullable [] moments,
    OffsetDateTime @Nullable [] offsets,
    LocalDateTime @Nullable [] locals,
    LocalDate @Nullable [] days,
    LocalTime @Nullable [] hours,
    Duration @Nullable [] spans,
    Year @Nullable [] years,
    YearMonth @Nullable [] months,
    @Column(length = 20) Tag @Nullable [] tags,
    Stamp @Nullable [] stamps) {}
