/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.roles;

import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.UpdatedAt;
import dev.ashlar.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Has one unique key beside the key that the database makes, and that may be missing. */
@Model
public record Locker(
    @Id long id,
    @Nullable @Column(unique = true) String code,
    @Column(defaultValue = "0") int uses,
    @Nullable String owner,
    @Version int version,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
