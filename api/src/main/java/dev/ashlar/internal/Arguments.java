/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses null where something is due, and numbers that make no sense, before anything is sent; for
 * the library itself.
 */
public final class Arguments {

  private Arguments() {}

  /**
   * What was given to a call, which must not be null.
   *
   * @param call as the user writes it: {@code "where(..)"}
   * @param what is due: {@code "a function that makes a condition"}
   * @throws IllegalArgumentException when it is null
   */
  public static <V> V present(String call, String what, @Nullable V value) {
    if (value == null) {
      throw new IllegalArgumentException(
          "%s got null, where %s is due. Give one, or leave the call out.".formatted(call, what));
    }
    return value;
  }

  public static <V> V value(String label, String method, @Nullable V value) {
    if (value == null) {
      throw new IllegalArgumentException(
          "%s.%s(null) would match no row. Ask with isNull() or isNotNull(), or leave the condition out by whereGiven(value, ..)."
              .formatted(label, method));
    }
    return value;
  }

  /** The values of {@code in} and {@code notIn}, which may be none. */
  public static <C> C values(String label, String method, @Nullable C values) {
    if (values == null) {
      throw new IllegalArgumentException(
          "%s.%s(null) has no values to compare with. Give a collection, which may be empty, or leave the condition out by whereGiven(values, ..)."
              .formatted(label, method));
    }
    return values;
  }

  /** One of the values of {@code in} and {@code notIn}. */
  public static <V> V oneOf(String label, String method, @Nullable V value) {
    if (value == null) {
      throw new IllegalArgumentException(
          "%s.%s(..) was given null among its values, which no value equals. Leave it out; ask for rows without a value with isNull()."
              .formatted(label, method));
    }
    return value;
  }

  /** A number of rows. */
  public static long notNegative(String method, long rows) {
    if (rows < 0) {
      throw new IllegalArgumentException(
          "%s(%s) is negative. Give 0 or more rows.".formatted(method, rows));
    }
    return rows;
  }

  /** All arguments of a call that wants at least one. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read only
  public static <T> List<T> all(T first, T... more) {
    List<T> all = new ArrayList<>(more.length + 1);
    all.add(first);
    all.addAll(Arrays.asList(more));
    return all;
  }
}
