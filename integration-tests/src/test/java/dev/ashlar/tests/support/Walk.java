/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import dev.ashlar.query.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Goes through a query slice by slice. */
public final class Walk {

  private Walk() {}

  /** Gives a slice of a query. */
  @FunctionalInterface
  public interface Slicing<T> {

    Slice<T> slice(@Nullable String cursor, int size);
  }

  /** All items from the first slice on. */
  public static <T> List<T> forwards(Slicing<T> query, IntSupplier size) {
    List<T> met = new ArrayList<>();
    String cursor = null;
    do {
      Slice<T> slice = query.slice(cursor, size.getAsInt());
      met.addAll(slice.items());
      cursor = slice.next();
    } while (cursor != null);
    return met;
  }

  /** All items from the last slice back, in the order of the query. */
  public static <T> List<T> back(Slicing<T> query, IntSupplier size) {
    Slice<T> slice = query.slice(null, size.getAsInt());
    while (slice.next() != null) {
      slice = query.slice(slice.next(), size.getAsInt());
    }
    List<T> met = new ArrayList<>(slice.items());
    while (slice.previous() != null) {
      slice = query.slice(slice.previous(), size.getAsInt());
      met.addAll(0, slice.items());
    }
    return met;
  }
}
