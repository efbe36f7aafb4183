/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.embedded;

import dev.ashlar.Column;
import java.math.BigDecimal;

/** An embedded record inside another one. */
public record Place(
    double latitude, double longitude, @Column(precision = 6, scale = 1) BigDecimal height) {}
