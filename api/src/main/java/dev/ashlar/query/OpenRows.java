/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a select that is open until it is closed, or one of them cannot be read. */
public interface OpenRows<T extends @Nullable Object> extends AutoCloseable {

  /** Asks whether this thread may read them now. */
  void requireUsable();

  /** The next rows, one at least and at most so many, those that come at once; none at the end. */
  List<T> read(int most);

  /** Runs statements while they are open, in one transaction. */
  <R> R beside(Function<? super QueryRunner, ? extends R> work);

  /** Nothing more is read; not an error where it is closed. */
  @Override
  void close();
}
