/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import org.jspecify.annotations.Nullable;

/**
 * Gives the handle of a relation; the generated {@code UserMapper::handle}.
 *
 * @param <M> the model
 */
@FunctionalInterface
public interface HandleReader<M> {

  /** The handle of the relation with this number; null for an optional reference to nothing. */
  @Nullable Object handle(M row, int relation);
}
