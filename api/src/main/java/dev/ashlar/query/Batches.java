/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query gives, part by part. */
interface Batches<T extends @Nullable Object> {

  /** Asks whether this thread may have what comes next. */
  void requireUsable();

  /**
   * What comes next, at most so much; nothing at the end, and never again afterwards.
   *
   * @param isFull whether only the last one may have less
   */
  List<T> next(int most, boolean isFull);

  /** Nothing more is read. */
  void close();
}
