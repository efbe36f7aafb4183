/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.bare;

import dev.ashlar.Column;
import dev.ashlar.Id;
import dev.ashlar.Model;

/** A key and a default. */
@Model(timestamps = false, reason = "The test is about models without more.")
public record Draw(@Id long id, @Column(defaultValue = "7") int number) {}
