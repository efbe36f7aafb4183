/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.UnreadableRow;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.RowMapper;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that are read before they are deleted, whether they can become models or not. */
final class DeletedRows<M> implements RowMapper<Boolean> {

  private final ModelTable<M> table;
  private final List<List<Bind>> keys = new ArrayList<>();
  private final List<M> models = new ArrayList<>();
  private @Nullable UnreadableRow first;

  DeletedRows(ModelTable<M> table) {
    this.table = table;
  }

  /** Reads a row, and says whether it became a model. */
  @Override
  public Boolean map(Row row) throws SQLException {
    keys.add(key(row));
    try {
      models.add(table.read(row, 1));
      return true;
    } catch (UnreadableRow unreadable) {
      first = first == null ? unreadable : first;
      return false;
    }
  }

  private List<Bind> key(Row row) throws SQLException {
    try {
      return table.readKeyOfRow(row, 1);
    } catch (UnreadableRow unreadable) {
      throw ReadBack.untouched(unreadable);
    }
  }

  /** The keys of all rows. */
  List<List<Bind>> keys() {
    return keys;
  }

  /**
   * The models, once the rows are deleted.
   *
   * @throws UnreadableRow when a row could not become one
   */
  List<M> models() {
    if (first != null) {
      throw first;
    }
    return models;
  }
}
