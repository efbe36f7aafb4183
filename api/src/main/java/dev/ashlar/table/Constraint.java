/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.UniqueKey;
import dev.ashlar.sql.schema.ReferentialAction;
import dev.ashlar.sql.schema.TableForeignKey;
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
  record Reference(String table, TableForeignKey key, String relation) implements Constraint {

    @Override
    public String name() {
      return key.name();
    }

    public List<String> columns() {
      return key.columns();
    }

    public String targetTable() {
      return key.targetTable();
    }

    public List<String> targetColumns() {
      return key.targetColumns();
    }

    public ReferentialAction onDelete() {
      return key.onDelete();
    }

    /** Whether the target cannot be deleted while a row refers to it. */
    public boolean blocksDelete() {
      return onDelete() == ReferentialAction.RESTRICT || onDelete() == ReferentialAction.NO_ACTION;
    }
  }

  /** A check of a member such as {@code User.role}. */
  record Check(String name, String table, String member) implements Constraint {}
}
