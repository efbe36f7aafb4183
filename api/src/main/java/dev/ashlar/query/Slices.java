/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.StatementText;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.statement.Range;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a slice of the results of a query: those on one side of a place, and one more, which tells
 * whether there are more.
 */
final class Slices {

  private final SliceOrder order;
  private final CursorText text;
  private final @Nullable Cursor from;
  private final int size;

  private Slices(SliceOrder order, CursorText text, @Nullable Cursor from, int size) {
    this.order = order;
    this.text = text;
    this.from = from;
    this.size = size;
  }

  /** The whole rows of a query, as something that is selected. */
  static PickedRows rows(Selection<?, ?> selection) {
    return PickedRows.of(selection, new PickedRow(selection.fields().source), null);
  }

  /**
   * A slice.
   *
   * @param cursor where it begins; null for the begin
   */
  static <R extends @Nullable Object> Slice<R> of(
      PickedRows rows, @Nullable String cursor, int size) {
    check(size, rows.range());
    QueryRunner runner = rows.base().runner();
    Dialect dialect = runner.dialect();
    SliceOrder order = SliceOrder.of(rows, dialect);
    CursorText text = order.text(dialect);
    Cursor from = cursor == null ? null : text.read(cursor);
    return new Slices(order, text, from, size).read(runner);
  }

  private static void check(int size, Range range) {
    if (size < 1) {
      throw new IllegalArgumentException(
          "slice(..) got the size %s. A slice has at least 1 row.".formatted(size));
    }
    if (range.isCut()) {
      throw new IllegalStateException(
          "slice(cursor, size) sets the limit itself. Leave limit(..) and offset(..) out.");
    }
  }

  private <R extends @Nullable Object> Slice<R> read(QueryRunner runner) {
    PickedRows wanted = order.wanted(from, size + 1L);
    if (wanted.isNever()) {
      runner.requireUsable();
      return slice(List.of(), new Places(wanted.picked()));
    }
    return wanted.base().includes().isEmpty()
        ? read(runner, wanted)
        : runner.together(each -> read(each, wanted));
  }

  @SuppressWarnings("NullAway") // a result may be null where its class says so
  private <R extends @Nullable Object> Slice<R> read(QueryRunner runner, PickedRows wanted) {
    Places places = new Places(wanted.picked());
    List<@Nullable Object> read =
        runner.list(StatementText.of(runner.dialect(), wanted.rows()), places::map);
    if (read.size() > size) {
      read.remove(size);
    }
    if (isBack()) {
      Collections.reverse(read);
    }
    return slice(PickedLoad.made(runner, wanted, read), places);
  }

  private boolean isBack() {
    return from != null && from.way().isBack();
  }

  private <R extends @Nullable Object> Slice<R> slice(List<R> items, Places places) {
    Cursor.Way onwards = isBack() ? Cursor.Way.BEFORE : Cursor.Way.AFTER;
    String further = places.number > size ? text.written(new Cursor(onwards, places.last)) : null;
    String nearer = from == null ? null : text.written(nearer(from, places));
    return isBack() ? new Slice<>(items, nearer, further) : new Slice<>(items, further, nearer);
  }

  /** Where this slice came from; what stands there itself, where nothing was found behind it. */
  private static Cursor nearer(Cursor from, Places places) {
    Cursor.Way back = from.way().isBack() ? Cursor.Way.AFTER : Cursor.Way.BEFORE;
    return places.number == 0 ? from.turned() : new Cursor(back, places.first);
  }

  /** Reads the rows, of the first and the last one their places, and not the one too many. */
  private final class Places {

    private final Picked picked;
    private int number;
    private List<@Nullable Object> first = List.of();
    private List<@Nullable Object> last = List.of();

    Places(Picked picked) {
      this.picked = picked;
    }

    @Nullable Object map(Row row) throws SQLException {
      number++;
      if (number > size) {
        return null;
      }
      if (number == 1) {
        first = order.place(row);
      }
      if (number == size) {
        last = number == 1 ? first : order.place(row);
      }
      return picked.read(row, 1);
    }
  }
}
