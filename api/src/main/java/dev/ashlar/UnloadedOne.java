/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** At most one row that nobody asked for. */
final class UnloadedOne<T> implements One<T> {

  private final HandleOrigin origin;

  UnloadedOne(HandleOrigin origin) {
    this.origin = origin;
  }

  @Override
  public Optional<T> get() {
    throw new NotLoadedException(origin.notLoaded());
  }

  @Override
  public boolean isLoaded() {
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof One<?>;
  }

  @Override
  public int hashCode() {
    return One.class.getName().hashCode();
  }

  @Override
  public String toString() {
    return "One[not loaded]";
  }
}
