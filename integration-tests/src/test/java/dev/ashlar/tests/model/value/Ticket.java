/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.value;

import dev.ashlar.Action;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Points at rows whose key is a value record. */
@Model
public record Ticket(
    @Id TicketId id,
    @Relation(onDelete = Action.CASCADE) Ref<Member> owner,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Member> deputy,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
