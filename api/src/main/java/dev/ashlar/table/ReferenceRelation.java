/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import java.util.List;

/**
 * A {@code Ref}: the key of the target stands in the column with this ordinal, and if it is
 * composite, in those that follow.
 */
public record ReferenceRelation(ModelTable<?> owner, int number, String member, int ordinal)
    implements ModelRelation {

  /** The columns that hold the key. */
  List<ModelColumn> columns() {
    return owner.columns().subList(ordinal, ordinal + target().keys().size());
  }

  @Override
  public boolean changesTarget() {
    return false;
  }

  @Override
  public Object handle(List<?> rows) {
    throw new IllegalStateException(member + " is a reference, which holds no rows.");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.reference(this);
  }
}
