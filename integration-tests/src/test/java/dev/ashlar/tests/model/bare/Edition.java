/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.bare;

import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Version;

/** A key and a version. */
@Model(timestamps = false, reason = "The test is about models without more.")
public record Edition(@Id long id, @Version int version) {}
