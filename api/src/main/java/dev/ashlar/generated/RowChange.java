/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.command.Evidence;
import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.sql.jdbc.Bind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is changed of one row among many.
 *
 * @param id its key as something that is equal for equal keys
 * @param key its key, bound
 * @param version what its version must be; null for any
 * @param set what its columns are set to
 */
record RowChange(Object id, List<Bind> key, @Nullable Long version, Assignments set) {

  /** What is written of rows that set the same columns, for a search for what refused them. */
  static Evidence evidence(List<RowChange> changes) {
    return new Evidence.Written(
        changes.stream().map(change -> change.set.values()).toList(),
        changes.get(0).set.computed());
  }
}
