/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.failure;

import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.NoJson;
import dev.ashlar.internal.statement.StatementText;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Answer;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.SelectList;
import dev.ashlar.sql.statement.SelectStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;

/** One more question to the database, on the connection of a statement that it has refused. */
record Inquiry(Dialect dialect, Connection connection) {

  /** The place of the first of these conditions that is true, if one is. */
  OptionalInt firstTrue(List<Predicate> conditions) throws SQLException {
    BoundStatement question =
        StatementText.of(
            dialect,
            SelectStatement.of(
                SelectList.of(conditions.stream().map(Answer::new).toList()), From.NOTHING, null));
    try (PreparedStatement statement = connection.prepareStatement(question.sql())) {
      Binds.write(question.binds(), dialect.binder(statement, new NoJson()));
      try (ResultSet answers = statement.executeQuery()) {
        answers.next();
        return firstTrue(answers, conditions.size());
      }
    }
  }

  private static OptionalInt firstTrue(ResultSet answers, int count) throws SQLException {
    for (int place = 0; place < count; place++) {
      if (answers.getBoolean(place + 1)) {
        return OptionalInt.of(place);
      }
    }
    return OptionalInt.empty();
  }
}
