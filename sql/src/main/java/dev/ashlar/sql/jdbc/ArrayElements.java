/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads arrays where the database has such. The driver gives the elements as rows, so that they are
 * read as columns are: as an array of Java it would give moments in classes that depend on the
 * session's zone.
 */
public final class ArrayElements {

  /** Where the driver puts the element; before it stands its index. */
  private static final int VALUE = 2;

  private ArrayElements() {}

  /**
   * The elements of the array in this column; null for NULL.
   *
   * @param view how this dialect looks at a result set
   */
  public static <E> @Nullable List<E> list(
      ResultSet rows, int column, Function<ResultSet, Row> view, ElementReader<E> element)
      throws SQLException {
    Array array = rows.getArray(column);
    if (array == null) {
      return null;
    }
    try (ResultSet elements = array.getResultSet()) {
      Row row = view.apply(elements);
      List<E> list = new ArrayList<>();
      while (elements.next()) {
        list.add(read(row, element, VALUE, column, list.size()));
      }
      return Collections.unmodifiableList(list);
    } finally {
      array.free();
    }
  }

  /**
   * One of them, from its row.
   *
   * @param position where it stands in this row
   * @param column of the array
   */
  static <E> E read(Row row, ElementReader<E> element, int position, int column, int index)
      throws SQLException {
    @Nullable E value;
    try {
      value = element.read(row, position);
    } catch (UnreadableValue wrong) {
      // It counts columns within the array.
      throw unreadable(column, index, wrong);
    }
    if (value == null) {
      throw unreadable(column, index, Cells.missing(column));
    }
    return value;
  }

  private static UnreadableValue unreadable(int column, int index, UnreadableValue element) {
    return new UnreadableValue(
        column, "holds an array whose element %s %s".formatted(index, element.reason()));
  }
}
