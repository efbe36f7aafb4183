/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A real data source, of whose results some columns hold something else, or cannot be read. */
public final class RefusingSource extends PlainSource {

  /** What happens while a statement is run. */
  public interface Reaction {

    /** A statement is about to be bound. */
    void prepared();

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
    return wrapped(Connection.class, real.getConnection(), this::ofConnection);
  }

  private static <T> T wrapped(
      Class<T> type, T target, BiFunction<String, @Nullable Object, @Nullable Object> change) {
    return Wrapped.of(type, target, (method, arguments, call) -> change.apply(method, call.call()));
  }

  private @Nullable Object ofConnection(String method, @Nullable Object result) {
    if (result instanceof PreparedStatement statement) {
      reaction.prepared();
      return wrapped(PreparedStatement.class, statement, this::ofStatement);
    }
    return result;
  }

  private @Nullable Object ofStatement(String method, @Nullable Object result) {
    return result instanceof ResultSet rows
        ? Wrapped.of(
            ResultSet.class,
            rows,
            (name, arguments, call) ->
                name.equals("getString") ? reaction.read((String) call.call()) : call.call())
        : result;
  }
}
