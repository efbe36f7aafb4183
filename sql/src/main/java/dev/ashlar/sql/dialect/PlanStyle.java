/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * How a database is asked what it would do for a statement, without doing it.
 *
 * @param words what stands before the statement: {@code "EXPLAIN "}
 * @param showsValues whether the answer shows what parameters hold
 * @param answer how the answer is read
 */
public record PlanStyle(String words, boolean showsValues, Answer answer) {

  /** Makes lines of an answer. */
  public interface Answer {

    /** Reads it to its end. */
    List<String> lines(ResultSet results) throws SQLException;
  }

  /**
   * The question. Where the answer would show what parameters hold, others take the place of
   * sensitive ones.
   */
  public BoundStatement of(BoundStatement statement) {
    List<Bind> binds = statement.binds();
    return new BoundStatement(
        words + statement.sql(),
        showsValues
            ? binds.stream().map(each -> each.isSensitive() ? each.standIn() : each).toList()
            : binds);
  }
}
