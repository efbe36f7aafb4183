/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.statement.Assignment;
import dev.ashlar.sql.statement.Conflict;
import dev.ashlar.sql.statement.InsertStatement;
import dev.ashlar.sql.statement.Statement;
import java.util.List;

/**
 * Says what is to be done where a unique key is taken of whichever key it is, and a row that stays
 * as it is as one whose column is set to what it is. Whoever asks knows that the row can meet no
 * other key, or that another one may do as well.
 */
public final class DuplicateKeys extends StatementChange {

  /** The rewriter. */
  public DuplicateKeys() {}

  @Override
  public Statement insert(InsertStatement insert) {
    if (insert.conflict() instanceof Conflict.OnRow row) {
      return insert.on(new Conflict.OnAnyKey(List.of(Assignment.keep(row.row().get(0)))));
    }
    return insert.conflict() instanceof Conflict.OnKey key
        ? insert.on(new Conflict.OnAnyKey(set(insert, key)))
        : insert;
  }

  private static List<Assignment> set(InsertStatement insert, Conflict.OnKey conflict) {
    if (conflict.where() != null || conflict.key().isEmpty()) {
      throw new UnsupportedStatement(
          "This database cannot insert rows into %s where a key may be taken, without changing whatever row has it. Insert them one by one, or read that row first."
              .formatted(insert.table().name()));
    }
    return conflict.set().isEmpty()
        ? List.of(Assignment.keep(conflict.key().get(0)))
        : conflict.set();
  }
}
