/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.value;

import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Relation;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has value records of every sort. */
@Model
public record Member(
    @Id MemberId id,
    @Column(unique = true, length = 40) Email email,
    @Nullable Email other,
    @Column(defaultValue = "7") Points points,
    @Nullable Points bonus,
    @Column(precision = 12, scale = 2) Optional<Price> price,
    @Column(defaultValue = "LOW") Rank rank,
    @Column(sensitive = true, defaultValue = "nobody@x") Contact contact,
    @Relation(mappedBy = "owner") Many<Ticket> tickets,
    @Relation Many<Club> clubs,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
