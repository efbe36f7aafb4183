/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.kinds;

import dev.ashlar.Id;
import dev.ashlar.Model;

/** A key of type int that the database gives. */
@Model(timestamps = false, reason = "Only its key is of interest.")
public record Counter(@Id @SuppressWarnings("ashlar:IdentityIsLong") int id, String label) {}
