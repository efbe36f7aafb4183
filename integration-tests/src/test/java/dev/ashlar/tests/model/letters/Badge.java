/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.letters;

import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.SoftDelete;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Has two unique keys, and stays when it is deleted. */
@Model
@SuppressWarnings("ashlar:UniqueSeesSoftDelete") // that is what the tests are about
public record Badge(
    @Id long id,
    @Column(unique = true, length = 40, ignoreCase = true) String code,
    @Column(unique = true, length = 40) String title,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @SoftDelete @Nullable Instant deletedAt) {}
