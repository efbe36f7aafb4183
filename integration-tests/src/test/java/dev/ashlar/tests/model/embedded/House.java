/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.embedded;

import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Embedded;
import dev.ashlar.Id;
import dev.ashlar.Index;
import dev.ashlar.Model;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has the same record three times: required, nullable and as an Optional. */
@Model
@Index(columns = {"home.zip", "label"})
public record House(
    @Id long id,
    @Column(unique = true) String label,
    @Embedded Address home,
    @Embedded(prefix = "bill_") @Nullable Address billing,
    @Embedded Optional<Place> view,
    @Embedded(prefix = "") Look look,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
