/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.decimals;

import dev.ashlar.Column;
import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;
import java.math.BigDecimal;

/** A row whose key is a decimal. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Fee(
    @Id(generator = Generator.ASSIGNED) @Column(precision = 8, scale = 2) BigDecimal amount,
    String name) {}
