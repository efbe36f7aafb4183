/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.kinds;

import dev.ashlar.Column;
import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.SqlType;

/** A long text under a key that the caller gives. */
@Model(timestamps = false, reason = "Only its text is of interest.")
public record Sheet(
    @Id(generator = Generator.ASSIGNED) @Column(length = 20) String name,
    @Column(type = SqlType.TEXT) String prose) {}
