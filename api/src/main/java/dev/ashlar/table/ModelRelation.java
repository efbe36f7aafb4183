/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import java.util.function.Supplier;

/**
 * A relation of a model, known by its number from 0 in the order of the model's relations. The
 * table of its target is asked for late, since tables refer to each other in circles.
 */
public sealed interface ModelRelation permits ReferenceRelation, InverseRelation, PivotRelation {

  /** The component of the model: {@code posts}. */
  String member();

  /** Gives the table of the related model. */
  Supplier<? extends ModelTable<?>> targets();

  /** The table of the related model. */
  default ModelTable<?> target() {
    return targets().get();
  }
}
