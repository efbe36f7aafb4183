/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.roles;

import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Relation;
import dev.ashlar.SoftDelete;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Is deleted softly, and stands behind a pivot table. */
@Model
public record Label(
    @Id long id,
    String name,
    @Relation(mappedBy = "labels") Many<Notebook> notebooks,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @SoftDelete @Nullable Instant deletedAt) {}
