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
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Has a required column of every sort. */
@Model(timestamps = false, reason = "these are relics")
@SuppressWarnings("ArrayRecordComponent") // of every sort
public record Relic(
    @Id long id,
    String title,
    boolean holy,
    int age,
    @Column(precision = 9, scale = 2) BigDecimal price,
    UUID mark,
    Tint tint,
    Instant found,
    LocalDate day,
    byte[] picture,
    List<String> owners,
    Weight weight,
    @Convert(TintConverter.class) Tint shade,
    @Embedded Origin origin,
    @Embedded @Nullable Hall hall,
    @Relation(onDelete = Action.RESTRICT) Ref<Plank> shelf) {

  /** Where it is shown. */
  public record Hall(String name, int floor) {}

  /** What a call gives that code of the model makes. */
  public static <T> T given(Supplier<T> call) {
    return call.get();
  }
}
