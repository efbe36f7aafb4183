/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.lists;

import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Embedded;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.UpdatedAt;
import dev.ashlar.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists that are required, have a default, are secret, or stand in an embedded record. */
@Model
public record Article(
    @Id long id,
    @Column(unique = true, length = 40) String slug,
    @Column(length = 20) List<String> words,
    @Column(defaultValue = "[]") List<Integer> scores,
    @Column(sensitive = true) @Nullable List<String> secrets,
    @Embedded Labels labels,
    @Embedded(prefix = "old_") @Nullable Labels old,
    @Version long version,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
