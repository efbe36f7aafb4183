/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.kinds;

import dev.ashlar.Column;
import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;

/** A key of type String that the caller gives. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Book(
    @Id(generator = Generator.ASSIGNED) @Column(length = 20) String isbn,
    @Column(unique = true) String title) {}
