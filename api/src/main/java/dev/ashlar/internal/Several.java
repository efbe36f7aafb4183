/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The arguments of a method that takes at least one. */
public final class Several {

  private Several() {}

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read only
  public static <T> List<T> of(T first, T... more) {
    List<T> all = new ArrayList<>(more.length + 1);
    all.add(first);
    all.addAll(Arrays.asList(more));
    return all;
  }
}
