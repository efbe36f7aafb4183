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

/** Every kind of default. */
@Model(timestamps = false, reason = "Its moments are values under test.")
public record Brick(
    @Id long id,
    @Column(defaultValue = "true") boolean baked,
    @Column(defaultValue = "-7") int layer,
    @Column(defaultValue = "9223372036854775807") long serial,
    @Column(defaultValue = "0.1") double density,
    @Column(precision = 8, scale = 3, defaultValue = "12.5") BigDecimal price,
    @Column(defaultValue = "it's \"red\" \\ ü") String colour,
    @Column(type = SqlType.TEXT, defaultValue = "") String note,
    @Column(defaultValue = "WEDGE") Shape shape,
    @Column(defaultValue = "0190a6c4-0000-7000-8000-00000000000f") UUID tag,
    @Column(defaultValue = "2001-02-03T04:05:06.789012Z") Instant bakedAt,
    @Column(defaultValue = "0001-01-01") LocalDate foundOn,
    @Column(defaultNow = true) Instant seenAt,
    @Column(defaultNow = true) LocalDate seenOn) {}
