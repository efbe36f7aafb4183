/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.roles;

import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.UpdatedAt;
import dev.ashlar.Version;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Is versioned and counts in every kind of number. */
@Model
public record Tally(
    @Id long id,
    String name,
    @Nullable @Column(length = 20) String label,
    @Column(defaultValue = "0") int small,
    @Column(defaultValue = "0") long large,
    @Nullable Integer bonus,
    @Column(defaultValue = "0") byte tiny,
    @Column(defaultValue = "0") short brief,
    @Column(precision = 20, defaultValue = "0") BigInteger whole,
    @Column(defaultValue = "0") double real,
    @Column(precision = 8, scale = 2, defaultValue = "0.00") BigDecimal money,
    @Version long version,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
