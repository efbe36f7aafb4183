/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** At most one row, known. */
final class LoadedOne<T> implements One<T> {

  private final Optional<T> row;

  LoadedOne(Optional<T> row) {
    this.row = row;
  }

  @Override
  public Optional<T> get() {
    return row;
  }

  @Override
  public boolean isLoaded() {
    return true;
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
    return row.isPresent() ? "One[loaded, 1]" : "One[loaded, 0]";
  }
}
