/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.database.Session;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.session.Cursor;
import dev.ashlar.query.OpenRows;
import dev.ashlar.query.QueryRunner;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a select of a session, for queries of one model. */
record CursorRows<T extends @Nullable Object>(Cursor<Session, T> cursor, Purpose purpose)
    implements OpenRows<T> {

  @Override
  public void requireUsable() {
    cursor.requireUsable();
  }

  @Override
  public List<T> read(int most) {
    return cursor.read(most);
  }

  @Override
  public <R> R beside(Function<? super QueryRunner, ? extends R> work) {
    return cursor.beside(session -> work.apply(new StatementRunner(session, purpose)));
  }

  @Override
  public void close() {
    cursor.close();
  }
}
