/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole row, of the query itself or of what its foreign keys point at. */
final class PickedRow extends Picked {

  private final Source place;
  private final ModelTable<?> table;

  PickedRow(Source place) {
    this.place = place;
    this.table = place.table();
  }

  @Override
  void addTo(List<Operand> asked) {
    for (ModelColumn column : table.columns()) {
      asked.add(place.column(column));
    }
  }

  @Override
  int width() {
    return table.columns().size();
  }

  @Override
  String label() {
    return place.path();
  }

  @Override
  boolean hasModel() {
    return place.parent() == null;
  }

  @Override
  @Nullable Object read(Row row, int first) throws SQLException {
    // A row that is there has its key.
    return place.isOptional() && row.nullableText(first + table.keyOrdinals().get(0)) == null
        ? null
        : table.read(row, first);
  }

  @Override
  @Nullable Object made(@Nullable Object read) {
    return read;
  }

  @Override
  void addModels(@Nullable Object read, List<Object> models) {
    if (hasModel() && read != null) {
      models.add(read);
    }
  }

  @Override
  @Nullable Object with(@Nullable Object read, Iterator<?> models) {
    return hasModel() && read != null ? models.next() : read;
  }
}
