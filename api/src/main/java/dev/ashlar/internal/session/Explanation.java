/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.Request;
import dev.ashlar.internal.command.Requested;
import dev.ashlar.sql.dialect.PlanStyle;
import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.BoundStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Asks what the database would do for a statement, and gives the lines of its answer. */
public record Explanation(Request request, PlanStyle style) implements Requested<List<String>> {

  /**
   * Asks for a plan.
   *
   * @param statement which is not run
   * @param purpose what it is for
   */
  public static Explanation of(PlanStyle style, BoundStatement statement, Purpose purpose) {
    return new Explanation(Request.of(style.of(statement), purpose), style);
  }

  @Override
  public List<String> run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    Binds.write(binds(), binder);
    try (ResultSet results = statement.executeQuery()) {
      return style.answer().lines(results);
    }
  }

  @Override
  public long rows(List<String> result) {
    return result.size();
  }
}
