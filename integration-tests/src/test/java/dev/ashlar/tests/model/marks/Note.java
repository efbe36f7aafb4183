/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.marks;

import dev.ashlar.Action;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import org.jspecify.annotations.Nullable;

/** Points at rows with keys of all kinds. */
@Model(timestamps = false, reason = "Only what it points at is of interest.")
public record Note(
    @Id long id,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Word> word,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Glyph> glyph,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Meeting> meeting,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Bell> bell,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Lap> lap,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Level> level,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Parcel> parcel,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Pulse> pulse,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Visit> visit,
    @Relation Many<Word> words,
    @Relation Many<Lap> laps) {}
