/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.decimals;

import dev.ashlar.Column;
import dev.ashlar.Id;
import dev.ashlar.Index;
import dev.ashlar.Model;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Has decimals of every shape, with an index where that could change what is found. */
@Index(columns = "balance")
@Index(columns = "rate")
@Index(columns = "units")
@Model(timestamps = false, reason = "Only its numbers are of interest.")
public record Account(
    @Id long id,
    String owner,
    @Column(precision = 8, scale = 2) BigDecimal balance,
    @Column(precision = 20, scale = 10) @Nullable BigDecimal rate,
    @Column(precision = 20, defaultValue = "0") BigInteger units,
    @Column(precision = 8, scale = 2) @Nullable Cap cap) {}
