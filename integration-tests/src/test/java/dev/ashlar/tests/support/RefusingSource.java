/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A real data source, of whose results some columns hold something else, or cannot be read. */
public final class RefusingSource extends PlainSource {

  /** What happens while a statement is run. */
  public interface Reaction {

    /** A statement is about to be bound. */
    void prepared();

    /** A result was asked for its next row. */
    void moved() throws SQLException;

    /** A text was read from a result; what is returned is given out in its place. */
    @Nullable String read(@Nullable String text) throws SQLException;
  }

  private final DataSource real;
  private final Reaction reaction;

  public RefusingSource(DataSource real, Reaction reaction) {
    this.real = real;
    this.reaction = reaction;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return Wrapped.of(
        Connection.class,
        real.getConnection(),
        (method, arguments, call) -> {
          @Nullable Object result = call.call();
          return result instanceof PreparedStatement given ? prepared(given) : result;
        });
  }

  private PreparedStatement prepared(PreparedStatement statement) {
    reaction.prepared();
    return Wrapped.of(
        PreparedStatement.class,
        statement,
        (method, arguments, call) -> {
          @Nullable Object result = call.call();
          return result instanceof ResultSet given ? executed(given) : result;
        });
  }

  private ResultSet executed(ResultSet rows) {
    return Wrapped.of(
        ResultSet.class,
        rows,
        (method, arguments, call) -> {
          @Nullable Object result = call.call();
          if (method.equals("next")) {
            reaction.moved();
          }
          return method.equals("getString") ? reaction.read((String) result) : result;
        });
  }
}
