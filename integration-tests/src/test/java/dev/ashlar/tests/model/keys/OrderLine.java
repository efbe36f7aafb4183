/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.keys;

import dev.ashlar.Action;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.One;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import dev.ashlar.UpdatedAt;
import dev.ashlar.Version;
import java.time.Instant;

/** A key of a reference and a number. */
@Model
public record OrderLine(
    @Id @Relation(onDelete = Action.RESTRICT) Ref<Order> order,
    String article,
    @Id int number,
    int quantity,
    @Relation(mappedBy = "line") Many<Shipment> shipments,
    @Relation(mappedBy = "line") One<Warranty> warranty,
    @Version int version,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
