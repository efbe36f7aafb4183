/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.kinds;

import dev.ashlar.Column;
import dev.ashlar.Id;
import dev.ashlar.Index;
import dev.ashlar.Model;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Keys and indexes as long as every database takes them, to the byte. */
@Model(timestamps = false, reason = "Only its keys are of interest.")
@Index(columns = {"motto", "price", "day"})
public record Plaque(
    @Id @Column(length = 768) String name,
    @Column(length = 768, unique = true) String inscription,
    @Column(length = 760) String motto,
    @Column(precision = 63, scale = 20) BigDecimal price,
    LocalDate day) {}
