/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads the rows of a pivot table with their targets, of which each becomes one object. */
final class Pairs<T> implements RowMapper<T> {

  private final ModelTable<?> owner;
  private final ModelTable<T> target;
  private final RowReader<T> reader;
  private final Map<Object, T> distinct = new LinkedHashMap<>();
  private final List<Object> owners = new ArrayList<>();
  private final List<Object> targets = new ArrayList<>();

  Pairs(ModelTable<?> owner, ModelTable<T> target) {
    this.owner = owner;
    this.target = target;
    this.reader = target.reader();
  }

  /** The owner's key stands before the target's columns. */
  @Override
  public T map(Row row) throws SQLException {
    Object key = Keys.read(target, row, 2 + target.keyOrdinal());
    T known = distinct.get(key);
    T read = known == null ? reader.read(row, 2) : known;
    distinct.putIfAbsent(key, read);
    owners.add(Keys.read(owner, row, 1));
    targets.add(key);
    return read;
  }

  /**
   * The targets by the key of their owner.
   *
   * @param further copies the distinct targets, in their order, with what they load themselves
   */
  Groups<T> groups(UnaryOperator<List<T>> further) {
    List<T> loaded = further.apply(new ArrayList<>(distinct.values()));
    int next = 0;
    for (Map.Entry<Object, T> entry : distinct.entrySet()) {
      entry.setValue(loaded.get(next++));
    }
    Groups<T> groups = new Groups<>();
    for (int i = 0; i < owners.size(); i++) {
      T row = distinct.get(targets.get(i));
      if (row != null) {
        groups.add(owners.get(i), row);
      }
    }
    return groups;
  }
}
