/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.secret;

import dev.ashlar.Column;
import dev.ashlar.Id;
import dev.ashlar.Model;
import org.jspecify.annotations.Nullable;

/** Someone's access; two accounts never share a token. */
@Model(timestamps = false, reason = "Statements in the log are easier to read without.")
public record Account(
    @Id long id,
    @Column(unique = true, length = 40) String login,
    @Column(unique = true, length = 40, sensitive = true) String token,
    @Column(sensitive = true) @Nullable Integer pin) {}
