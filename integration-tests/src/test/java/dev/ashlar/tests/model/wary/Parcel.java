/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.wary;

import dev.ashlar.Action;
import dev.ashlar.Column;
import dev.ashlar.Convert;
import dev.ashlar.Embedded;
import dev.ashlar.Id;
import dev.ashlar.Json;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Has code of its own in every place where a record can have some. */
@Model(timestamps = false, reason = "these are parcels")
public record Parcel(
    @Id long id,
    @Column(unique = true) String name,
    int size,
    Weight weight,
    @Convert(TintConverter.class) Tint tint,
    @Json List<String> marks,
    @Embedded Origin origin,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Crate> crate) {

  public Parcel {
    Place.CONSTRUCTOR.ask();
  }
}
