/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A statement that was written once, for values that are known later.
 *
 * @param sql the text
 * @param places which of the values each parameter takes, in the order of the text
 */
public record KnownStatement(String sql, List<Integer> places) {

  /** Copies the list. */
  public KnownStatement {
    places = List.copyOf(places);
  }

  /**
   * Writes it.
   *
   * @param values how many there are
   * @param tree makes the statement of stand-ins, one for each value
   */
  static KnownStatement of(
      Dialect dialect, int values, Function<List<Bind>, ? extends Statement> tree) {
    Map<Bind, Integer> numbers = new HashMap<>();
    List<Bind> standIns = new ArrayList<>();
    for (int i = 0; i < values; i++) {
      standIns.add(Bind.bigint((long) i));
      numbers.put(standIns.get(i), i);
      numbers.put(standIns.get(i).sensitive(), i);
    }
    BoundStatement written = StatementText.of(dialect, tree.apply(standIns));
    return new KnownStatement(
        written.sql(),
        written.binds().stream().map(bind -> Objects.requireNonNull(numbers.get(bind))).toList());
  }

  /** Whether its parameters take each value once, one after the other. */
  boolean isInOrder() {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i) != i) {
        return false;
      }
    }
    return true;
  }

  /** The statement with these values. */
  public BoundStatement with(List<Bind> values) {
    return new BoundStatement(
        sql, isInOrder() && values.size() == places.size() ? values : ordered(values));
  }

  /** The values in the order of the parameters. */
  public List<Bind> ordered(List<Bind> values) {
    List<Bind> ordered = new ArrayList<>(places.size());
    for (int place : places) {
      ordered.add(values.get(place));
    }
    return ordered;
  }
}
