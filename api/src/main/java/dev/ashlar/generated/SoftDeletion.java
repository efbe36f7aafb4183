/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.table.ModelTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The statements that delete a row without removing it, and bring it back. */
final class SoftDeletion {

  private SoftDeletion() {}

  /** What a deletion sets: its moment, that of the last write, and the next version. */
  static Assignments assignments(ModelTable<?> table, Instant now) {
    return Assignments.none(table)
        .set(table.deletedAtOrdinal().orElseThrow(), Bind.instant(now))
        .touch(now);
  }

  /** A deletion by key. */
  static BoundStatement byKey(String sql, ModelTable<?> table, Instant now, List<Bind> key) {
    List<Bind> binds = new ArrayList<>();
    binds.add(Bind.instant(now));
    addUpdatedAt(binds, table, now);
    binds.addAll(key);
    return new BoundStatement(sql, binds);
  }

  /** What brings a row back. */
  static BoundStatement restore(String sql, ModelTable<?> table, Instant now, List<Bind> key) {
    List<Bind> binds = new ArrayList<>();
    addUpdatedAt(binds, table, now);
    binds.addAll(key);
    return new BoundStatement(sql, binds);
  }

  private static void addUpdatedAt(List<Bind> binds, ModelTable<?> table, Instant now) {
    if (table.updatedAtOrdinal().isPresent()) {
      binds.add(Bind.instant(now));
    }
  }
}
