/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import java.util.List;

/**
 * A relation of a model, known by its number from 0 in the order of the model's relations. The
 * table of its target is asked for late, since tables refer to each other in circles.
 */
public sealed interface ModelRelation permits ReferenceRelation, InverseRelation, PivotRelation {

  /** The component of the model: {@code posts}. */
  String member();

  /** The table of the model that has the component. */
  ModelTable<?> owner();

  /** Which one of the owner's relations it is, from 0 on. */
  int number();

  /** The table of the related model. */
  default ModelTable<?> target() {
    return owner().target(number());
  }

  /** Whether a change of what is related may change rows of the target's table. */
  boolean changesTarget();

  /** The handle that holds these rows; a reference is made of its key instead. */
  Object handle(List<?> rows);

  /** Calls the method for this kind of relation. */
  <R> R accept(Visitor<R> visitor);

  /** A method for each kind. */
  interface Visitor<R> {

    /** A {@code Ref}. */
    R reference(ReferenceRelation relation);

    /** A {@code One}, or a {@code Many}, whose rows point back. */
    R inverse(InverseRelation relation);

    /** A {@code Many} with a pivot table. */
    R pivot(PivotRelation relation);
  }
}
