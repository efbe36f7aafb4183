/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

/**
 * Copies a model with another handle of one relation; the generated {@code UserMapper::with}.
 *
 * @param <M> the model
 */
@FunctionalInterface
public interface HandleWriter<M> {

  /** A copy whose relation with this number has this handle. */
  M with(M row, int relation, Object handle);
}
