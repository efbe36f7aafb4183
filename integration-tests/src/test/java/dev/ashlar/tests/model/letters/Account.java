/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.letters;

import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Index;
import dev.ashlar.Model;
import dev.ashlar.SqlType;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Has texts of every sort in which case does not count, and one in which it does. */
@Model
@Index(columns = {"city", "plain"})
public record Account(
    @Id long id,
    @Column(unique = true, length = 80, ignoreCase = true) String email,
    @Column(length = 40, ignoreCase = true) @Nullable String city,
    @Column(type = SqlType.TEXT, ignoreCase = true) @Nullable String motto,
    @Column(length = 40) @Nullable String plain,
    @Column(ignoreCase = true, defaultValue = "a") char grade,
    @Column(length = 20, ignoreCase = true) @Nullable Handle handle,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
