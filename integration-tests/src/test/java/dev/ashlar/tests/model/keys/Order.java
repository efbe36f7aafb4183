/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.keys;

import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Relation;

/** Its lines have its key in theirs. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Order(
    @Id long id, String customer, @Relation(mappedBy = "order") Many<OrderLine> lines) {}
