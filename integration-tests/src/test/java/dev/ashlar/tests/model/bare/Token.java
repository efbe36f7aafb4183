/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.bare;

import dev.ashlar.Id;
import dev.ashlar.Model;
import java.util.UUID;

/** Nothing but a key that the program makes. */
@Model(timestamps = false, reason = "The test is about models without more.")
public record Token(@Id UUID id) {}
