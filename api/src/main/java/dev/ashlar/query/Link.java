/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import org.jspecify.annotations.Nullable;

/**
 * What ties a table to the one that it is joined to; the other table has at most one row for each.
 *
 * @param member the component that stands for it; empty for a step that no component stands for
 * @param here the column of the table that is joined to
 * @param pointing the column of the joined table that points back; null where it is its key
 * @param optional whether there may be no row
 */
record Link(String member, ModelColumn here, @Nullable ModelColumn pointing, boolean optional) {

  /** The column of the joined table. */
  ModelColumn there(ModelTable<?> joined) {
    return pointing == null ? joined.key() : pointing;
  }

  /** Whether the key of the joined row stands in the row that it is joined to. */
  boolean holdsKey() {
    return pointing == null;
  }
}
