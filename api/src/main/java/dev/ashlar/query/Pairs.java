/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.RowMapper;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Reads the rows of a pivot table with their targets, of which each becomes one object. */
final class Pairs<T> implements RowMapper<T> {

  private final ModelTable<?> owner;
  private final List<Integer> ownerParts;
  private final ModelTable<T> target;
  private final Map<Object, T> distinct = new LinkedHashMap<>();
  private final Groups<T> groups = new Groups<>();

  Pairs(ModelTable<?> owner, ModelTable<T> target) {
    this.owner = owner;
    this.ownerParts = IntStream.range(0, owner.keys().size()).boxed().toList();
    this.target = target;
  }

  /** The owner's key stands before the target's columns. */
  @Override
  public T map(Row row) throws SQLException {
    Object key = owner.readEquatableKey(row, 1, ownerParts);
    T read = target(row, 1 + ownerParts.size());
    groups.add(key, read);
    return read;
  }

  private T target(Row row, int first) throws SQLException {
    Object key = target.readEquatableKey(row, first, target.keyOrdinals());
    T known = distinct.get(key);
    if (known != null) {
      return known;
    }
    T read = target.read(row, first);
    distinct.put(key, read);
    return read;
  }

  /** The targets by the key of their owner. */
  Groups<T> groups() {
    return groups;
  }

  /**
   * The same, with copies of the targets.
   *
   * @param further copies the distinct targets, in their order, with what they load themselves
   */
  Groups<T> groups(UnaryOperator<List<T>> further) {
    IdentityHashMap<T, T> copies = new IdentityHashMap<>();
    List<T> originals = new ArrayList<>(distinct.values());
    List<T> loaded = further.apply(originals);
    for (int i = 0; i < loaded.size(); i++) {
      copies.put(originals.get(i), loaded.get(i));
    }
    groups.replaceAll(row -> Objects.requireNonNull(copies.get(row)));
    return groups;
  }
}
