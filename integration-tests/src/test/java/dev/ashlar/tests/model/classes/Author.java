/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.classes;

import dev.ashlar.Column;
import dev.ashlar.Many;
import dev.ashlar.Model;
import dev.ashlar.Relation;
import dev.ashlar.Transient;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Made by a constructor, which takes the shared columns first. */
@Model
public final class Author extends Row {

  public static final int LONGEST_NAME = 40;

  @Column(unique = true, length = LONGEST_NAME)
  private final String name;

  private final @Nullable String motto;
  private final Optional<Integer> born;

  @Column(defaultValue = "true")
  private final boolean active;

  @Relation(mappedBy = "author")
  private final Many<Tale> tales;

  @Transient private int seen;

  Author(
      long id,
      Instant createdAt,
      Instant updatedAt,
      String name,
      @Nullable String motto,
      Optional<Integer> born,
      boolean active,
      Many<Tale> tales) {
    super(id, createdAt, updatedAt);
    this.name = name;
    this.motto = motto;
    this.born = born;
    this.active = active;
    this.tales = tales;
  }

  public String getName() {
    return name;
  }

  public @Nullable String getMotto() {
    return motto;
  }

  public Optional<Integer> born() {
    return born;
  }

  public boolean isActive() {
    return active;
  }

  public Many<Tale> getTales() {
    return tales;
  }

  public int look() {
    return ++seen;
  }
}
