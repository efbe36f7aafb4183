/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.InvalidCursorException;
import dev.ashlar.internal.statement.Joins;
import dev.ashlar.internal.statement.StatementText;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.statement.Constant;
import dev.ashlar.sql.statement.Grouping;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Range;
import dev.ashlar.sql.statement.SelectList;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.Span;
import dev.ashlar.table.Source;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole order of results, in which no two are equal, and what is asked of them to know their
 * places.
 */
final class SliceOrder {

  private static final int MARK = 6;

  private final PickedRows rows;
  private final List<SortedValue> sorted = new ArrayList<>();
  private final List<Operand> asked;
  private final int[] positions;
  private final boolean comparesRows;

  private SliceOrder(PickedRows rows, Dialect dialect) {
    this.rows = rows;
    comparesRows = dialect.capabilities().contains(Capability.ROW_COMPARES);
    boolean keepsAll = dialect.capabilities().contains(Capability.NOT_FINITE);
    List<Ordering> orders = rows.isOfAllRows() ? List.of() : rows.base().orders();
    SliceCheck.check(rows, orders);
    for (Ordering order : orders) {
      sorted.add(SortedValue.of(order, keepsAll));
    }
    asked = new ArrayList<>(rows.asked());
    positions = new int[sorted.size()];
    for (int i = 0; i < positions.length; i++) {
      Operand selected = sorted.get(i).selected();
      if (!asked.contains(selected)) {
        asked.add(selected);
      }
      positions[i] = asked.indexOf(selected) + 1;
    }
  }

  /**
   * That of a query.
   *
   * @throws IllegalArgumentException when its values cannot be carried by a cursor
   */
  static SliceOrder of(PickedRows rows, Dialect dialect) {
    return new SliceOrder(rows.totallyOrdered(), dialect);
  }

  /** How its cursors are written. */
  CursorText text(Dialect dialect) {
    return new CursorText(sorted, mark(dialect));
  }

  /** The place of a row of {@link #wanted}. */
  List<@Nullable Object> place(Row row) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>(positions.length);
    for (int i = 0; i < positions.length; i++) {
      SortedValue value = sorted.get(i);
      values.add(new Picked.One(value.selected(), value.form().cell()).read(row, positions[i]));
    }
    return values;
  }

  /**
   * The results on one side of a place, those nearest to it first; what is selected comes first in
   * each.
   *
   * @param cursor null for all
   */
  PickedRows wanted(@Nullable Cursor cursor, long most) {
    Selection<?, ?> base = rows.base();
    Grouping grouping = rows.grouping();
    if (cursor != null) {
      Predicate behind = behind(cursor);
      if (behind.spans(Span.GROUP) && grouping != null) {
        grouping = new Grouping(grouping.by(), Junction.all(behind, grouping.having()));
      } else {
        base = base.where(behind);
      }
      if (cursor.way().isBack()) {
        base = base.ordered(sorted.stream().map(SortedValue::reversed).toList());
      }
    }
    return new PickedRows(base.limit(most), rows.picked(), asked, grouping, rows.isDistinct());
  }

  private Predicate behind(Cursor cursor) {
    if (sorted.isEmpty()) {
      throw new InvalidCursorException(
          "This query has one result of all rows, and so no cursor. Pass null.");
    }
    Predicate behind = Keyset.behind(sorted, cursor, comparesRows);
    return behind == null ? new Constant(false, sorted.get(0).selected()) : behind;
  }

  /**
   * The order as this database is told of it, with the tables that it needs and the values in it:
   * conditions are not in it, nor is anything that is never shown.
   */
  private byte[] mark(Dialect dialect) {
    Source root = rows.base().fields().source;
    List<Operand> selected = sorted.stream().map(SortedValue::selected).toList();
    List<Ordering> orders = sorted.stream().map(SortedValue::order).toList();
    Joins joins = Joins.of(root, null, orders);
    Grouping grouping = rows.grouping();
    Grouping groups =
        grouping == null || grouping.by().isEmpty() ? null : new Grouping(grouping.by(), null);
    if (groups != null) {
      groups.eachColumn(joins::add);
    }
    BoundStatement written =
        StatementText.of(
            dialect,
            new SelectStatement(
                SelectList.of(selected), joins.from(), null, groups, orders, Range.ALL, null));
    return Arrays.copyOf(digest(written), MARK);
  }

  private static byte[] digest(BoundStatement written) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(written.sql().getBytes(StandardCharsets.UTF_8));
      for (Bind bind : written.binds()) {
        digest.update((byte) 0);
        digest.update(bind.shown().getBytes(StandardCharsets.UTF_8));
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256.", impossible);
    }
  }
}
