/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.value;

import dev.ashlar.Action;
import dev.ashlar.Column;
import dev.ashlar.Convert;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import dev.ashlar.UpdatedAt;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has converted columns of every sort, the key among them. */
@Model
public record Phrase(
    @Id @Convert(PhraseKeyConverter.class) @Column(length = 20) PhraseKey id,
    @Convert(WordsConverter.class) @Column(length = 30, unique = true) List<String> words,
    @Convert(YesNoConverter.class) @Column(defaultValue = "NO") boolean spoken,
    @Convert(ZoneConverter.class) @Nullable ZoneId zone,
    @Convert(WordsConverter.class) Optional<List<String>> hints,
    @Relation(onDelete = Action.SET_NULL) @Nullable Ref<Phrase> opposite,
    @Relation(mappedBy = "opposite") Many<Phrase> opposites,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {}
