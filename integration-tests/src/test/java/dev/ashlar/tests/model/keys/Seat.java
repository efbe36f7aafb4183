/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.keys;

import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.SoftDelete;
import dev.ashlar.UpdatedAt;
import dev.ashlar.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A composite key of a row that stays when it is deleted. */
@Model
public record Seat(
    @Id @Column(length = 3) String row,
    @Id int place,
    @Column(sensitive = true) String guest,
    @Version int version,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @SoftDelete @Nullable Instant deletedAt) {}
