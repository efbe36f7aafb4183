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

/** Has a key that is given, and members through a pivot table. */
@Model
public record Club(
    @Id @Column(length = 8) ClubCode code,
    String title,
    @Relation(mappedBy = "clubs") Many<Member> members,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
