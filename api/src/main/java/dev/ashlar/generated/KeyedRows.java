/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.NotFoundException;
import dev.ashlar.internal.command.Binds;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.session.Fetch;
import dev.ashlar.internal.statement.KeyedStatements;
import dev.ashlar.internal.statement.RelatedStatements;
import dev.ashlar.sql.jdbc.Bind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rows of one model that are known by their keys. */
record KeyedRows<T>(ModelSession<T> model) {

  /** The keys in parts that one statement takes. */
  List<List<List<Bind>>> parts(List<List<Bind>> keys) {
    int most = RelatedStatements.mostKeys(model.table());
    List<List<List<Bind>>> parts = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += most) {
      parts.add(keys.subList(from, Math.min(keys.size(), from + most)));
    }
    return parts;
  }

  /** The rows in the order of their keys; those that are not known yet are read. */
  List<T> complete(List<T> known, List<List<Bind>> keys) {
    Set<List<Bind>> there = new HashSet<>();
    known.forEach(row -> there.add(Binds.written(model.table().bindKey(model.table().keyOf(row)))));
    List<T> rows = new ArrayList<>(known);
    rows.addAll(read(keys.stream().filter(key -> !there.contains(Binds.written(key))).toList()));
    return RowsByKey.inOrder(model.table(), rows, keys);
  }

  private List<T> read(List<List<Bind>> keys) {
    List<T> rows = new ArrayList<>(keys.size());
    for (List<List<Bind>> part : parts(keys)) {
      rows.addAll(
          Sessions.run(
              model.session(),
              new Fetch<>(
                  KeyedStatements.select(model.dialect(), model.table(), part),
                  model.rows(),
                  model.purpose(StatementKind.READ))));
    }
    return rows;
  }

  /**
   * Refuses to relate a row that is deleted, or was never there.
   *
   * @param keys no more than a part
   */
  void requireLive(List<List<Bind>> keys) {
    List<List<Bind>> live =
        Sessions.run(
            model.session(),
            new Fetch<>(
                RelatedStatements.live(model.dialect(), model.table(), keys),
                RelatedStatements.keys(model.table()),
                model.purpose(StatementKind.READ)));
    Set<List<Bind>> found = new HashSet<>();
    live.forEach(key -> found.add(Binds.written(key)));
    for (List<Bind> key : keys) {
      if (!found.contains(Binds.written(key))) {
        throw new NotFoundException(
            "There is no %s to connect, so nothing was written.".formatted(model.wanted(key)));
      }
    }
  }
}
