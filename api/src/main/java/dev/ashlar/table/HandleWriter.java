/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import org.jspecify.annotations.Nullable;

/**
 * Copies a model with other handles of its relations; the generated {@code UserMapper::with}.
 *
 * @param <M> the model
 */
@FunctionalInterface
public interface HandleWriter<M> {

  /**
   * A copy with these handles.
   *
   * @param handles by the number of the relation; null where the row's own stays
   */
  M with(M row, @Nullable Object[] handles);
}
