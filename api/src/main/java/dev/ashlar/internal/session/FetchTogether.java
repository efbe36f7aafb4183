/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Binder;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several selects that are sent at once: one way to the server and back, however many they are.
 *
 * @param purpose what is said of a failure: the driver does not tell in which of them it was
 */
public record FetchTogether(List<Fetch<?>> parts, Purpose purpose)
    implements Command<List<List<?>>> {

  /** Copies the list. */
  public FetchTogether {
    parts = List.copyOf(parts);
  }

  @Override
  public String sql() {
    return parts.stream().map(Command::sql).collect(Collectors.joining(";\n"));
  }

  @Override
  public List<List<?>> run(PreparedStatement statement, Binder binder, Environment environment)
      throws SQLException {
    Binds.write(binds(), binder);
    List<List<?>> rows = new ArrayList<>(parts.size());
    boolean isResult = statement.execute();
    for (Fetch<?> part : parts) {
      if (!isResult) {
        throw new SQLException("The driver gave fewer results than there are selects.");
      }
      ResultSet results = statement.getResultSet();
      rows.add(Fetch.all(results, part, part.mapper(), environment));
      isResult = statement.getMoreResults();
    }
    return rows;
  }

  @Override
  public List<Bind> binds() {
    List<Bind> binds = new ArrayList<>();
    for (Fetch<?> part : parts) {
      binds.addAll(part.binds());
    }
    return binds;
  }

  /** How many rows each has given. */
  List<Integer> counts(List<?> result) {
    return result.stream().map(rows -> ((List<?>) rows).size()).toList();
  }

  @Override
  public boolean touchesSensitive() {
    return parts.stream().anyMatch(Command::touchesSensitive);
  }

  @Override
  public long rows(List<List<?>> result) {
    return result.stream().mapToLong(List::size).sum();
  }
}
