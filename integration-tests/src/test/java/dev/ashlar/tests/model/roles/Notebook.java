/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.roles;

import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.One;
import dev.ashlar.Relation;
import dev.ashlar.SoftDelete;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Is deleted softly, without a version; its moment is an {@code Optional}. All that it is related
 * to is deleted softly as well.
 */
@Model
public record Notebook(
    @Id UUID id,
    String name,
    @Relation(mappedBy = "notebook") Many<Note> notes,
    @Relation(mappedBy = "notebook") One<Cover> cover,
    @Relation Many<Label> labels,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @SoftDelete Optional<Instant> deletedAt) {}
