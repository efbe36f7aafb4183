/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.query.ModelColumn;
import dev.ashlar.sql.dialect.Bind;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a draft writes. A draft may make a key, and another one each time it is asked; this is what
 * it wrote once.
 *
 * @param columns the columns, in the order of the parameters; there may be more than values
 * @param binds the values, those of sensitive columns hidden
 */
record DraftedRow(List<ModelColumn> columns, List<Bind> binds) {

  static DraftedRow of(Draft<?> draft, Instant now, Subject subject) {
    List<Bind> binds = new ArrayList<>();
    try {
      draft.bind(new RecordingBinder(null, binds), now);
    } catch (SQLException e) {
      throw new IllegalStateException("Nothing was sent to a database, and yet it failed.", e);
    }
    List<ModelColumn> columns = subject.inserted();
    for (int i = 0; i < binds.size(); i++) {
      if (columns.get(i).sensitive()) {
        binds.set(i, binds.get(i).sensitive());
      }
    }
    return new DraftedRow(columns, binds);
  }

  /** The value of a column; empty where the database makes it. */
  Optional<Bind> value(ModelColumn column) {
    int place = columns.indexOf(column);
    return place < binds.size() ? Optional.of(binds.get(place)) : Optional.empty();
  }

  /** The values by the names of their columns. */
  Map<String, Bind> values() {
    Map<String, Bind> values = new HashMap<>();
    for (int i = 0; i < binds.size(); i++) {
      values.put(columns.get(i).name(), binds.get(i));
    }
    return values;
  }

  /** The values of several rows, one after the other. */
  static List<Bind> binds(List<DraftedRow> rows) {
    return rows.stream().flatMap(row -> row.binds().stream()).toList();
  }

  /** Which rows were to be written. */
  static Evidence evidence(List<DraftedRow> rows) {
    return new Evidence.Written(rows.stream().map(DraftedRow::values).toList());
  }
}
