/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.statement.Assignment;
import dev.ashlar.sql.statement.Conflict;
import dev.ashlar.sql.statement.DeleteStatement;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.InsertStatement;
import dev.ashlar.sql.statement.InsertedRows;
import dev.ashlar.sql.statement.MergeStatement;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Query;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.SetOperation;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.UpdateStatement;
import dev.ashlar.sql.statement.ValueRows;
import dev.ashlar.sql.statement.WithQuery;
import dev.ashlar.sql.statement.WrittenRows;
import java.util.List;

/** Rewrites the terms and conditions of any statement, by a {@link TreeRewriter}. */
@SuppressWarnings("ReferenceEquality") // what has not changed is the same object
public final class StatementRewriter extends StatementChange {

  private final TreeRewriter within;

  /** By this one. */
  public StatementRewriter(TreeRewriter within) {
    this.within = within;
  }

  @Override
  public Statement select(SelectStatement select) {
    return within.select(select);
  }

  @Override
  public Statement setOperation(SetOperation operation) {
    return within.setOperation(operation);
  }

  @Override
  public Statement with(WithQuery with) {
    return within.with(with);
  }

  @Override
  public Statement insert(InsertStatement insert) {
    InsertedRows rows = rows(insert.rows());
    Conflict conflict = insert.conflict() == null ? null : conflict(insert.conflict());
    return rows == insert.rows() && conflict == insert.conflict()
        ? insert
        : new InsertStatement(insert.table(), insert.columns(), rows, conflict, insert.returning());
  }

  private InsertedRows rows(InsertedRows rows) {
    if (rows instanceof Query query) {
      return within.query(query);
    }
    ValueRows values = (ValueRows) rows;
    List<List<Term>> changed = TreeRewriter.each(values.rows(), this::terms);
    return changed == values.rows() ? values : new ValueRows(changed);
  }

  private List<Term> terms(List<Term> row) {
    return TreeRewriter.each(row, within::term);
  }

  private Conflict conflict(Conflict conflict) {
    if (conflict instanceof Conflict.OnRow) {
      return conflict;
    }
    List<Assignment> set = set(conflict.set());
    if (conflict instanceof Conflict.OnKey key) {
      Predicate where = within.orNull(key.where());
      return set == key.set() && where == key.where()
          ? key
          : new Conflict.OnKey(key.key(), set, where);
    }
    return set == conflict.set() ? conflict : new Conflict.OnAnyKey(set);
  }

  @Override
  public Statement merge(MergeStatement merge) {
    return new MergeStatement(
        merge.table(),
        within.predicate(merge.on()),
        set(merge.set()),
        within.orNull(merge.where()),
        merge.columns(),
        terms(merge.values()),
        merge.returning());
  }

  @Override
  public Statement update(UpdateStatement update) {
    WrittenRows rows = rows(update.rows());
    List<Assignment> set = set(update.set());
    return rows == update.rows() && set == update.set()
        ? update
        : new UpdateStatement(rows, set, update.from(), update.returning());
  }

  @Override
  public Statement delete(DeleteStatement delete) {
    WrittenRows rows = rows(delete.rows());
    return rows == delete.rows() ? delete : new DeleteStatement(rows, delete.returning());
  }

  private List<Assignment> set(List<Assignment> set) {
    return TreeRewriter.each(
        set,
        each -> {
          Term value = within.term(each.value());
          return value == each.value() ? each : new Assignment(each.column(), value);
        });
  }

  private WrittenRows rows(WrittenRows rows) {
    List<From.Join> joins = TreeRewriter.each(rows.joins(), within::join);
    Predicate where = within.orNull(rows.where());
    Predicate lasting = within.orNull(rows.lasting());
    return joins == rows.joins() && where == rows.where() && lasting == rows.lasting()
        ? rows
        : new WrittenRows(rows.table(), joins, where, rows.keys(), lasting);
  }
}
