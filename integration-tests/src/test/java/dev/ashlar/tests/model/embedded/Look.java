/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.embedded;

import dev.ashlar.Column;
import dev.ashlar.Convert;
import org.jspecify.annotations.Nullable;

/** Needs nothing to be set. */
public record Look(
    @Column(defaultValue = "grey", length = 20) String color,
    @Convert(InchConverter.class) @Column(defaultValue = "10") Inch size,
    @Nullable String pattern) {}
