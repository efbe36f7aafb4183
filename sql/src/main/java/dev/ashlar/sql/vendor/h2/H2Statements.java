/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import dev.ashlar.sql.dialect.StatementChange;
import dev.ashlar.sql.dialect.UnsupportedStatement;
import dev.ashlar.sql.statement.Assignment;
import dev.ashlar.sql.statement.ChangedRows;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Columns;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Conflict;
import dev.ashlar.sql.statement.DeleteStatement;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.InsertStatement;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.MergeStatement;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.sql.statement.TableReference;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.UpdateStatement;
import dev.ashlar.sql.statement.ValueRows;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What H2 says in another way: an insert that may meet a row is a MERGE, and rows that are written
 * are given back by a select.
 */
final class H2Statements extends StatementChange {

  @Override
  public Statement insert(InsertStatement insert) {
    TableReference table = insert.table().reference();
    if (insert.conflict() instanceof Conflict.OnKey key) {
      MergeStatement merge = merge(insert, key.key(), key.set(), key.where());
      return given(merge, table, insert.returning(), false);
    }
    if (insert.conflict() instanceof Conflict.OnRow row) {
      return given(merge(insert, row.row(), List.of(), null), table, insert.returning(), false);
    }
    return given(insert.returning(null), table, insert.returning(), false);
  }

  private static MergeStatement merge(
      InsertStatement insert, List<Column> key, List<Assignment> set, @Nullable Predicate where) {
    if (key.isEmpty() || !(insert.rows() instanceof ValueRows rows) || rows.rows().size() > 1) {
      throw new UnsupportedStatement(
          "H2 inserts one row at a time into %s where a key may be taken, and has to know which key."
              .formatted(insert.table().name()));
    }
    List<Term> values = each(rows.rows().get(0));
    List<Predicate> parts =
        key.stream().<Predicate>map(part -> equal(insert, part, values)).toList();
    return new MergeStatement(
        insert.table(),
        Junction.of(Operator.AND, parts),
        set,
        where,
        insert.columns(),
        values,
        null);
  }

  /** Several parameters may be one term. */
  private static List<Term> each(List<Term> row) {
    return row.stream()
        .flatMap(
            term ->
                term instanceof Parameters several
                    ? several.values().stream().map(Parameters::of)
                    : Stream.of(term))
        .toList();
  }

  private static Comparison equal(InsertStatement insert, Column part, List<Term> values) {
    return Comparison.of(
        Operator.EQ, part, values.get(insert.columns().list().indexOf(part.name())));
  }

  @Override
  public Statement update(UpdateStatement update) {
    return given(
        new UpdateStatement(update.rows(), update.set(), update.from(), null),
        update.rows().table().reference(),
        update.returning(),
        false);
  }

  @Override
  public Statement delete(DeleteStatement delete) {
    return given(
        new DeleteStatement(delete.rows(), null),
        delete.rows().table().reference(),
        delete.returning(),
        true);
  }

  private static Statement given(
      Statement statement, TableReference table, @Nullable Columns returning, boolean isOld) {
    return returning == null
        ? statement
        : SelectStatement.of(returning, From.of(new ChangedRows(table, statement, isOld)), null);
  }
}
