/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import dev.ashlar.Action;
import dev.ashlar.Column;
import dev.ashlar.CreatedAt;
import dev.ashlar.Id;
import dev.ashlar.Model;
import dev.ashlar.Ref;
import dev.ashlar.Relation;
import dev.ashlar.SqlType;
import dev.ashlar.UpdatedAt;
import dev.ashlar.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A post, known by the slug in its address. */
@Model
public record Post(
    @Id long id,
    @Column(unique = true, length = 100) String slug,
    @Column(length = 200) String title,
    @Nullable String summary,
    @Column(type = SqlType.TEXT) String body,
    @Column(defaultValue = "DRAFT") Status status,
    @Relation(onDelete = Action.RESTRICT) Ref<Author> author,
    @Version int version,
    @CreatedAt Instant createdAt,
    @UpdatedAt Instant updatedAt) {

  private static final int EXCERPT = 80;

  /** What a list shows: the summary, else how the body begins. */
  public String excerpt() {
    if (summary != null) {
      return summary;
    }
    return body.length() <= EXCERPT ? body : body.substring(0, EXCERPT) + "..";
  }
}
