/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.Joins;
import dev.ashlar.internal.statement.KeyColumns;
import dev.ashlar.internal.statement.Predicate;
import dev.ashlar.internal.statement.SqlText;
import dev.ashlar.internal.statement.Visibility;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.Source;
import dev.ashlar.value.BoundStatement;
import java.util.List;

/** An update or a delete of the rows that fulfil a condition, in a form that the database takes. */
final class WriteText {

  private final Source root;
  private final Predicate where;
  private final SqlText out;

  private WriteText(Source root, Predicate where, SqlText out) {
    this.root = root;
    this.where = where;
    this.out = out;
  }

  /**
   * One to be written.
   *
   * @param joins what the condition needs
   */
  static WriteText of(Dialect dialect, Source root, Predicate where, Joins joins) {
    return new WriteText(root, where, new SqlText(dialect, joins));
  }

  BoundStatement delete() {
    out.append("DELETE FROM ").quoted(root.table().name());
    String name = out.dialect().style().quote(root.table().name());
    if (can(Capability.DELETE_TAKES_ALIAS)) {
      name = "t0";
      out.append(" AS ").append(name);
    }
    writeWhere(name);
    return out.finish();
  }

  BoundStatement update(Assignments set) {
    out.append("UPDATE ").quoted(root.table().name()).append(" AS t0");
    Statements.writeSet(out, set);
    writeWhere("t0");
    return out.finish();
  }

  /**
   * The condition, which may have to move into a select of keys.
   *
   * @param name what the table is called in this statement
   */
  private void writeWhere(String name) {
    if (!out.joins().isEmpty()) {
      // A statement that writes cannot join on every database.
      writeKeys(name);
    } else if (!can(Capability.WRITE_READS_ITS_TABLE) && where.selects()) {
      writeKeys(name);
    } else {
      out.joins().callRoot(name);
      Statements.writeWhere(out, where);
    }
  }

  private void writeKeys(String name) {
    List<ModelColumn> keys = root.table().keys();
    boolean direct = can(Capability.WRITE_READS_ITS_TABLE);
    out.append("\nWHERE ").append(keys.size() == 1 ? "" : "(");
    writeNames(name, keys);
    out.append(keys.size() == 1 ? "" : ")").append(" IN (\n");
    if (!direct) {
      // DISTINCT, so that the database fills the inner table first, and does not see through it.
      out.append("SELECT ");
      writeNames("k", keys);
      out.append("\nFROM (\n");
    }
    out.append(direct ? "SELECT " : "SELECT DISTINCT ");
    KeyColumns.of(root).write(out);
    out.append("\nFROM ").quoted(root.table().name()).append(" t0");
    out.joins().write(out);
    Statements.writeWhere(out, where);
    out.append(direct ? ")" : ") k)");
    writeLive(name);
  }

  private void writeNames(String name, List<ModelColumn> keys) {
    String comma = "";
    for (ModelColumn key : keys) {
      out.append(comma).append(name).append(".").quoted(key.name());
      comma = ", ";
    }
  }

  /** Said again of the row itself: after waiting for a lock, databases look at that once more. */
  private void writeLive(String name) {
    Predicate live = Visibility.LIVE.narrow(root, null);
    if (live != null) {
      out.joins().callRoot(name);
      out.append("\nAND ");
      live.write(out);
    }
  }

  private boolean can(Capability capability) {
    return out.dialect().capabilities().contains(capability);
  }
}
