/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows that nobody asked for. */
final class UnloadedMany<T> implements Many<T> {

  private final HandleOrigin origin;

  UnloadedMany(HandleOrigin origin) {
    this.origin = origin;
  }

  @Override
  public List<T> list() {
    throw new NotLoadedException(origin.notLoaded());
  }

  @Override
  public Stream<T> stream() {
    throw new NotLoadedException(origin.notLoaded());
  }

  @Override
  public boolean isLoaded() {
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Many<?>;
  }

  @Override
  public int hashCode() {
    return Many.class.getName().hashCode();
  }

  @Override
  public String toString() {
    return "Many[not loaded]";
  }
}
