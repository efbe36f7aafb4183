/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.table.ModelColumn;
import java.util.List;
import java.util.Map;

/** Which rows a failed statement was about. */
public sealed interface Evidence {

  /** Nothing that would help. */
  Evidence NONE = new Written(List.of());

  /** That of a command; none where its own functions, asked once more, fail now. */
  public static Evidence of(Command<?> command) {
    try {
      return command.evidence();
    } catch (RuntimeException again) {
      // The failure of the statement is what has to be told.
      return NONE;
    }
  }

  /**
   * Rows that were to be written.
   *
   * @param rows values by column
   * @param computed the columns whose values the database was to compute
   */
  record Written(List<Map<String, Bind>> rows, List<ModelColumn> computed) implements Evidence {

    public Written {
      rows = List.copyOf(rows);
      computed = List.copyOf(computed);
    }

    public Written(List<Map<String, Bind>> rows) {
      this(rows, List.of());
    }

    /** What an update sets. */
    public static Written of(Assignments set) {
      return new Written(List.of(set.values()), set.computed());
    }

    /** What is inserted, or set where a row is in the way. */
    public static Written of(DraftedRow row, Assignments set) {
      return new Written(List.of(row.values(), set.values()), set.computed());
    }
  }

  /**
   * Rows that were to be deleted.
   *
   * @param keys reads their primary keys
   */
  record Deleted(SelectStatement keys) implements Evidence {}
}
