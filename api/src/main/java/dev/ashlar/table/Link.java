/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import java.util.List;

/**
 * What ties a table to the one that it is joined to; the other table has at most one row for each.
 *
 * @param member the component that stands for it; empty for a step that no component stands for
 * @param here the columns of the table that is joined to
 * @param pointing the columns of the joined table that point back; empty where they are its key
 * @param optional whether there may be no row
 */
public record Link(
    String member, List<ModelColumn> here, List<ModelColumn> pointing, boolean optional) {

  /** The columns of the joined table. */
  public List<ModelColumn> there(ModelTable<?> joined) {
    return holdsKey() ? joined.keys() : pointing;
  }

  /** Whether the key of the joined row stands in the row that it is joined to. */
  public boolean holdsKey() {
    return pointing.isEmpty();
  }
}
