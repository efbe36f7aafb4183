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

/** Every kind of column, all required. */
@Model(timestamps = false, reason = "Its moments are values under test.")
@SuppressWarnings("ArrayRecordComponent") // compared by their content in the tests
public record Stone(
    @Id long id,
    boolean polished,
    int weight,
    long serial,
    double density,
    @Column(precision = 10, scale = 2) BigDecimal price,
    @Column(length = 10) String name,
    @Column(type = SqlType.TEXT) String note,
    Shape shape,
    UUID tag,
    Instant cutAt,
    LocalDate soldOn,
    @Column(length = 4) byte[] mark) {}
