/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows, known. */
final class LoadedMany<T> implements Many<T> {

  private final List<T> rows;

  LoadedMany(List<T> rows) {
    this.rows = rows;
  }

  @Override
  public List<T> list() {
    return rows;
  }

  @Override
  public Stream<T> stream() {
    return rows.stream();
  }

  @Override
  public boolean isLoaded() {
    return true;
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
    return "Many[loaded, " + rows.size() + "]";
  }
}
