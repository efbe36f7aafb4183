/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.UniqueKey;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.statement.Assignment;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Columns;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.Conflict;
import dev.ashlar.sql.statement.DeleteStatement;
import dev.ashlar.sql.statement.InsertStatement;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Keyword;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.sql.statement.Table;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.UpdateStatement;
import dev.ashlar.sql.statement.WrittenRows;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The trees of statements about single rows of a table, with stand-ins for the values. */
final class RowTrees {

  /** A row that a unique key refuses is left out. */
  static final Conflict NOTHING = new Conflict.OnKey(List.of(), List.of(), null);

  private static final Bind STAND_IN = Bind.bigint(0L);

  private final ModelTable<?> table;
  private final Source rows;

  RowTrees(ModelTable<?> table) {
    this.table = table;
    this.rows = Source.root(table);
  }

  /** All columns of a row that is written. */
  Columns all() {
    return RowStatements.all(rows);
  }

  /** The columns of a unique key, in its order. */
  List<ModelColumn> columns(UniqueKey<?> key) {
    return key.members().stream()
        .flatMap(member -> table.columns().stream().filter(each -> each.member().equals(member)))
        .toList();
  }

  /** Reads the live row with values of these columns. */
  SelectStatement find(List<ModelColumn> key) {
    return RowStatements.live(rows, equal(key));
  }

  private Predicate equal(List<ModelColumn> key) {
    return KeyColumns.of(rows, key).eq(Collections.nCopies(key.size(), STAND_IN));
  }

  /** Removes the row with a key, or says that it is deleted. */
  Statement delete() {
    return table.isSoftDeletable() ? written(Parameters.of(STAND_IN), Operator.IS_NULL) : remove();
  }

  /** Says that the row with a key is not deleted. */
  UpdateStatement restore() {
    return written(Keyword.NULL, Operator.IS_NOT_NULL);
  }

  /** Removes the row with a key. */
  DeleteStatement remove() {
    return new DeleteStatement(keyed(equal(table.keys())), null);
  }

  /**
   * Sets the moment of the deletion, of the update, and the next version.
   *
   * @param before what the moment of the deletion must be
   */
  private UpdateStatement written(Term deletedAt, Operator before) {
    Column deleted = rows.column(table.column(table.deletedAtOrdinal().orElseThrow()));
    List<Assignment> set = new ArrayList<>();
    set.add(new Assignment(deleted, deletedAt));
    table
        .updatedAtOrdinal()
        .ifPresent(at -> set.add(new Assignment(column(at), Parameters.of(STAND_IN))));
    table.versionOrdinal().ifPresent(at -> set.add(new Assignment(column(at), next(column(at)))));
    Predicate where = Junction.all(equal(table.keys()), Comparison.of(before, deleted));
    return new UpdateStatement(keyed(where), set, null);
  }

  private Column column(int ordinal) {
    return rows.column(table.column(ordinal));
  }

  /** The next version. */
  static Term next(Column version) {
    return new Computed(Operator.PLUS, version, Keyword.ONE, version.type(), false);
  }

  private WrittenRows keyed(Predicate where) {
    return WrittenRows.of(Joins.table(rows), where);
  }

  /** Inserts a row, with its key or without, and gives it back or not. */
  InsertStatement insert(boolean keyed, boolean returns) {
    int values = table.inserted(keyed).list().size();
    List<Bind> row = isKeyAlone(keyed) ? List.of() : Collections.nCopies(values, STAND_IN);
    return insert(keyed, List.of(row)).returning(returns ? all() : null);
  }

  /** Inserts rows of these values. */
  InsertStatement insert(boolean keyed, List<List<Bind>> values) {
    Table into = Joins.table(rows);
    List<List<Term>> terms = new ArrayList<>(values.size());
    for (List<Bind> row : values) {
      // An insert has at least one value, so that one statement can insert several rows.
      terms.add(List.of(isKeyAlone(keyed) ? madeKey() : new Parameters(row)));
    }
    return InsertStatement.of(into, table.inserted(keyed), terms);
  }

  /** Whether the key is the only column, and the database makes it. */
  private boolean isKeyAlone(boolean keyed) {
    return !keyed && table.columns().size() == 1;
  }

  private Term madeKey() {
    return table.isKeyOfSequence() ? Keyword.DEFAULT : Keyword.NEXT_IDENTITY;
  }
}
