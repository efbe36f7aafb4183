/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.embedded;

import dev.ashlar.Column;
import dev.ashlar.Embedded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has columns of every sort that an embedded record can have. */
public record Address(
    @Column(length = 60) String street,
    int number,
    @Column(length = 10) Zip zip,
    @Column(defaultValue = "DE") Country country,
    @Nullable String district,
    Optional<Integer> floor,
    @Column(sensitive = true) @Nullable String doorCode,
    @Embedded @Nullable Place place) {}
