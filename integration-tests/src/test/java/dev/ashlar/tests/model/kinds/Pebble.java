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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every kind of column, all nullable, and a label to know a row by. */
@Model(timestamps = false, reason = "Its moments are values under test.")
@SuppressWarnings("ArrayRecordComponent") // compared by their content in the tests
public record Pebble(
    @Id long id,
    @Column(length = 40) String label,
    @Nullable Boolean flag,
    @Nullable Integer small,
    @Nullable Long large,
    @Nullable Double ratio,
    @Column(precision = 38, scale = 10) @Nullable BigDecimal amount,
    @Column(length = 20) @Nullable String word,
    @Column(type = SqlType.TEXT) @Nullable String prose,
    @Nullable Shape shape,
    @Nullable UUID tag,
    @Nullable Instant moment,
    @Nullable LocalDate day,
    byte @Nullable [] data) {}
