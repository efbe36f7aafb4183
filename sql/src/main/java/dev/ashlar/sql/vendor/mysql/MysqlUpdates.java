/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import dev.ashlar.sql.dialect.StatementChange;
import dev.ashlar.sql.dialect.UnsupportedStatement;
import dev.ashlar.sql.statement.Assignment;
import dev.ashlar.sql.statement.Conflict;
import dev.ashlar.sql.statement.InsertStatement;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.sql.statement.UpdateStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * Sets columns in an order in which each value is made of the row as it was: MySQL sets one after
 * the other, so that a value that is made of a column comes before that column is set.
 */
final class MysqlUpdates extends StatementChange {

  @Override
  public Statement update(UpdateStatement update) {
    return new UpdateStatement(
        update.rows(), safe(update.set()), update.from(), update.returning());
  }

  @Override
  public Statement insert(InsertStatement insert) {
    return insert.conflict() == null
        ? insert
        : insert.on(new Conflict.OnAnyKey(safe(insert.conflict().set())));
  }

  private static List<Assignment> safe(List<Assignment> set) {
    List<Assignment> open = new ArrayList<>(set);
    List<Assignment> ordered = new ArrayList<>(set.size());
    while (!open.isEmpty()) {
      Assignment next =
          open.stream()
              .filter(each -> !isRead(each, open))
              .findFirst()
              .orElseThrow(() -> ring(open));
      ordered.add(next);
      open.remove(next);
    }
    return ordered;
  }

  /** Whether a value that is still to be set is made of this column. */
  private static boolean isRead(Assignment own, List<Assignment> open) {
    AtomicBoolean found = new AtomicBoolean();
    for (Assignment each : open) {
      if (!each.column().equals(own.column())) {
        each.value().eachColumn(read -> found.compareAndSet(false, read.equals(own.column())));
      }
    }
    return found.get();
  }

  private static UnsupportedStatement ring(List<Assignment> open) {
    return new UnsupportedStatement(
        "This update of %s sets columns from each other, of %s, and this database sets one after the other. Read the row, compute in Java, and set the values."
            .formatted(
                open.get(0).column().table().path(),
                open.stream()
                    .map(each -> each.column().member())
                    .collect(Collectors.joining(", "))));
  }
}
