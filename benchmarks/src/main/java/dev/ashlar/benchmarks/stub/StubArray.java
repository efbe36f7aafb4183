/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.stub;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.sql.Array;

/** An array of the database, which only its elements are asked of. */
abstract class StubArray implements Array {

  private static final MethodHandle NEW =
      Completed.constructor(MethodHandles.lookup(), StubArray.class, Object[].class);

  private final Object[] elements;

  StubArray(Object[] elements) {
    this.elements = elements;
  }

  static StubArray of(Object[] elements) {
    try {
      return (StubArray) NEW.invokeExact(elements);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  int length() {
    return elements.length;
  }

  @Override
  public final Object getArray() {
    return elements;
  }
}
