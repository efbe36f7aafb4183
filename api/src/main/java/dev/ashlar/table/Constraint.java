/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.Action;
import dev.ashlar.UniqueKey;
import java.util.List;

/** A named constraint of a schema, and what it stands for in the models. */
public sealed interface Constraint {

  /** Its name in the database. */
  String name();

  /** The table that it belongs to. */
  String table();

  /** A primary or unique key. */
  record Key(String table, List<String> columns, boolean primary, UniqueKey<?> key)
      implements Constraint {

    public Key {
      columns = List.copyOf(columns);
    }

    @Override
    public String name() {
      return key.name();
    }
  }

  /** The foreign key of a relation such as {@code Post.author}. */
  record Reference(
      String name,
      String table,
      List<String> columns,
      String targetTable,
      List<String> targetColumns,
      String relation,
      Action onDelete)
      implements Constraint {

    public Reference {
      columns = List.copyOf(columns);
      targetColumns = List.copyOf(targetColumns);
    }

    /** Whether the target cannot be deleted while a row refers to it. */
    public boolean blocksDelete() {
      return onDelete == Action.RESTRICT || onDelete == Action.NO_ACTION;
    }
  }

  /** A check of a member such as {@code User.role}. */
  record Check(String name, String table, String member) implements Constraint {}
}
