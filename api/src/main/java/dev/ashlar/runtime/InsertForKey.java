/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.query.ModelColumn;
import dev.ashlar.sql.dialect.Bind;
import dev.ashlar.sql.dialect.Binder;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.schema.ColumnType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An insert of one row that gives its key: the one that was written, or that the database made. */
record InsertForKey<M>(String sql, Draft<M> draft, Instant now, Purpose purpose)
    implements Command<List<Bind>> {

  @Override
  public List<Bind> run(PreparedStatement statement, Binder binder, Dialect dialect)
      throws SQLException {
    List<Bind> written = new ArrayList<>();
    // The draft may make a key, and another one each time it is asked.
    draft.bind(new RecordingBinder(binder, written), now);
    statement.executeUpdate();
    if (wantsGeneratedKey()) {
      return List.of(generated(statement, draft.table().keys().get(0)));
    }
    List<ModelColumn> inserted = purpose.subject().inserted();
    return draft.table().keys().stream()
        .map(key -> shielded(key, written.get(inserted.indexOf(key))))
        .toList();
  }

  private static Bind generated(PreparedStatement statement, ModelColumn key) throws SQLException {
    try (ResultSet keys = statement.getGeneratedKeys()) {
      if (!keys.next()) {
        throw new IllegalStateException("The driver did not tell the key of the new row.");
      }
      long value = keys.getLong(1);
      return shielded(
          key,
          key.type().kind() == ColumnType.Kind.INTEGER
              ? Bind.integer(Math.toIntExact(value))
              : Bind.bigint(value));
    }
  }

  private static Bind shielded(ModelColumn column, Bind value) {
    return column.sensitive() ? value.sensitive() : value;
  }

  @Override
  public boolean wantsGeneratedKey() {
    return !draft.hasKey();
  }

  @Override
  public long rows(List<Bind> result) {
    return 1;
  }

  @Override
  public boolean isSensitive(int parameter) {
    return purpose.subject().inserted().get(parameter - 1).sensitive();
  }

  @Override
  public Evidence evidence() {
    return new Evidence.Written(List.of(Insert.values(draft, now, purpose.subject())));
  }
}
