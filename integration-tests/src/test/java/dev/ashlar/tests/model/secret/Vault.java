/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.secret;

import dev.ashlar.Column;
import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Model;

/** A model whose key is the secret. */
@Model(timestamps = false, reason = "Statements in the log are easier to read without.")
public record Vault(
    @Id(generator = Generator.ASSIGNED) @Column(sensitive = true, length = 40) String code) {}
