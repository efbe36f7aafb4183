/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.table.InverseRelation;
import dev.ashlar.table.Keys;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.PivotRelation;
import dev.ashlar.table.RowMapper;
import dev.ashlar.table.Source;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes statements that relate rows to one row, their owner, and that part them: pure text and
 * binds, nothing is run. Deleted rows stay as they are. Keys are at least one, and no more than
 * {@link #mostKeys}.
 */
public final class RelatedStatements {

  private RelatedStatements() {}

  /** How many keys of a table one of these statements takes. */
  public static int mostKeys(ModelTable<?> table) {
    return Parameters.MOST / table.keys().size();
  }

  /** Reads the results of {@link #paired}, {@link #pointing} and {@link #live}. */
  public static RowMapper<List<Bind>> keys(ModelTable<?> table) {
    List<Integer> ordinals = IntStream.range(0, table.keys().size()).boxed().toList();
    return row -> Keys.bound(table, row, 1, ordinals);
  }

  /** The keys of those of these rows that are live. */
  public static BoundStatement live(Dialect dialect, ModelTable<?> table, List<List<Bind>> keys) {
    Source rows = Source.root(table);
    KeyColumns key = KeyColumns.of(rows);
    return select(dialect, rows, key, narrowed(rows, key.in(keys)));
  }

  /** The keys of the live rows that a pivot table pairs with the owner. */
  public static BoundStatement paired(
      Dialect dialect, ModelTable<?> pivot, PivotRelation relation, List<Bind> owner) {
    Source pairs = Source.root(pivot);
    Source rows = pairs.through(relation.other(pivot)).of(relation.target());
    return select(
        dialect,
        pairs,
        KeyColumns.of(pairs, relation.other(pivot)),
        narrowed(rows, KeyColumns.of(pairs, relation.own(pivot)).eq(owner)));
  }

  /** Removes the pairs of the owner with these rows. */
  public static BoundStatement unpair(
      Dialect dialect,
      ModelTable<?> pivot,
      PivotRelation relation,
      List<Bind> owner,
      List<List<Bind>> keys) {
    Source pairs = Source.root(pivot);
    Predicate where =
        Junction.all(
            KeyColumns.of(pairs, relation.own(pivot)).eq(owner),
            KeyColumns.of(pairs, relation.other(pivot)).in(keys));
    return StatementText.of(dialect, RowStatements.delete(pairs, null, where));
  }

  /** The keys of the live rows that point at the owner. */
  public static BoundStatement pointing(
      Dialect dialect, InverseRelation relation, List<Bind> owner) {
    Source rows = Source.root(relation.target());
    return select(
        dialect,
        rows,
        KeyColumns.of(rows),
        narrowed(rows, KeyColumns.of(rows, relation.backColumns()).eq(owner)));
  }

  /**
   * Changes those of these rows that point elsewhere.
   *
   * @param set lets them point at the owner
   */
  public static BoundStatement point(
      Dialect dialect,
      InverseRelation relation,
      Assignments set,
      List<Bind> owner,
      List<List<Bind>> keys) {
    Source rows = Source.root(relation.target());
    KeyColumns back = KeyColumns.of(rows, relation.backColumns());
    Predicate elsewhere = back.ne(owner);
    if (back.first().isNullable()) {
      Predicate nowhere = Comparison.of(Operator.IS_NULL, back.first());
      elsewhere = Junction.of(Operator.OR, nowhere, elsewhere);
    }
    return update(dialect, rows, set, keys, elsewhere);
  }

  /**
   * Changes those of these rows that point at the owner.
   *
   * @param set lets them point at nothing
   */
  public static BoundStatement release(
      Dialect dialect,
      InverseRelation relation,
      Assignments set,
      List<Bind> owner,
      List<List<Bind>> keys) {
    Source rows = Source.root(relation.target());
    return update(dialect, rows, set, keys, KeyColumns.of(rows, relation.backColumns()).eq(owner));
  }

  private static BoundStatement update(
      Dialect dialect, Source rows, Assignments set, List<List<Bind>> keys, Predicate further) {
    Predicate where = Junction.all(KeyColumns.of(rows).in(keys), further);
    return StatementText.of(dialect, RowStatements.update(rows, set, null, where));
  }

  private static Predicate narrowed(Source rows, Predicate where) {
    Predicate live = Visibility.LIVE.narrow(rows, null);
    return Junction.all(where, live);
  }

  private static BoundStatement select(
      Dialect dialect, Source root, KeyColumns selected, Predicate where) {
    return StatementText.of(dialect, RowStatements.keys(selected, root, where));
  }
}
