/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.marks;

import dev.ashlar.Column;
import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;

/** A row whose key is a value record. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Parcel(
    @Id(generator = Generator.ASSIGNED) @Column(length = 20) Code code, int times) {}
