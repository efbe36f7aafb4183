/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.query.ModelTable;
import dev.ashlar.sql.dialect.Bind;

/** The change of one reference. */
final class Reattachment<M> extends Change<M> {

  Reattachment(ModelTable<M> table, int ordinal, Bind key) {
    super(table);
    set(ordinal, key);
  }
}
