/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.statement.Assignment;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Conflict;
import dev.ashlar.sql.statement.InsertStatement;
import dev.ashlar.sql.statement.Statement;
import java.util.List;

/**
 * Says what is to be done where a unique key is taken of whichever key it is, and a row that stays
 * as it is as one whose column is set to what it is.
 */
public final class DuplicateKeys extends StatementChange {

  @Override
  public Statement insert(InsertStatement insert) {
    return insert.conflict() instanceof Conflict.OnKey key
        ? insert.on(new Conflict.OnAnyKey(set(insert, key)))
        : insert;
  }

  private static List<Assignment> set(InsertStatement insert, Conflict.OnKey conflict) {
    if (conflict.where() != null) {
      throw new UnsupportedStatement(
          "This database cannot insert a row into %s, or change some rows only that are in its way. Read the row first."
              .formatted(insert.table().name()));
    }
    return conflict.set().isEmpty()
        ? List.of(Assignment.keep(kept(insert, conflict)))
        : conflict.set();
  }

  private static Column kept(InsertStatement insert, Conflict.OnKey conflict) {
    return conflict.key().get(0);
  }
}
