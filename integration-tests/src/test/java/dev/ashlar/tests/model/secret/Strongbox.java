/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.secret;

import dev.ashlar.Column;
import dev.ashlar.Generator;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Relation;
import org.jspecify.annotations.Nullable;

/** A model with more than its key, which is the secret, and a pivot table for such keys. */
@Model(timestamps = false, reason = "Statements in the log are easier to read without.")
public record Strongbox(
    @Id(generator = Generator.ASSIGNED) @Column(sensitive = true, length = 40) String code,
    @Column(length = 40) @Nullable String note,
    @Relation Many<Vault> vaults) {}
