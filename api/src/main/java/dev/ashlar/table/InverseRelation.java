/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.Many;
import dev.ashlar.One;
import java.util.List;

/**
 * A {@code Many}, or a {@code One}, whose rows point back.
 *
 * @param mappedBy the component of the target that points back
 * @param single whether there is at most one such row
 */
public record InverseRelation(
    ModelTable<?> owner, int number, String member, String mappedBy, boolean single)
    implements ModelRelation {

  /** The relation of the target that points back. */
  public ReferenceRelation back() {
    return (ReferenceRelation) target().relation(backNumber());
  }

  /** The columns of the target that point back. */
  public List<ModelColumn> backColumns() {
    return back().columns();
  }

  /** Whether the target's key has the columns that point back, so that they stay as they are. */
  public boolean isBackInKey() {
    return target().keys().contains(backColumns().get(0));
  }

  /** The number of the relation of the target that points back. */
  public int backNumber() {
    return target().relationNumber(mappedBy);
  }

  @Override
  public boolean changesTarget() {
    return true;
  }

  @Override
  public Object handle(List<?> rows) {
    if (!single) {
      return Many.of(rows);
    }
    return rows.isEmpty() ? One.none() : One.of(rows.get(0));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.inverse(this);
  }
}
