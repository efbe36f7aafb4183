/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.Joins;
import dev.ashlar.internal.statement.SqlText;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import dev.ashlar.value.BoundStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Writes inserts that say what is to be done where a unique key is taken: pure text and binds,
 * nothing is run.
 */
public final class Conflicts {

  private Conflicts() {}

  /** The insert of any number of rows, without those that any unique key refuses. */
  public static String skip(String insert) {
    return insert + "\nON CONFLICT DO NOTHING";
  }

  /**
   * The insert of a row into a table whose key is all of its columns, unless the row is there. Its
   * parameters are the columns, {@link #timesBound} times one after the other.
   */
  public static String insertMissing(Dialect dialect, ModelTable<?> table) {
    String insert = Statements.insert(dialect, table);
    if (dialect.capabilities().contains(Capability.INSERT_ON_CONFLICT)) {
      return skip(insert);
    }
    SqlText out = text(dialect, table);
    if (!dialect.capabilities().contains(Capability.MERGE)) {
      String first = table.columns().get(0).name();
      out.append(insert).append("\nON DUPLICATE KEY UPDATE ");
      return out.quoted(first).append(" = ").quoted(first).finish().sql();
    }
    out.append("MERGE INTO ").quoted(table.name()).append(" t0\nUSING (SELECT 1)");
    String before = " ON ";
    for (ModelColumn column : table.columns()) {
      out.append(before).append("t0.").quoted(column.name()).append(" = ?");
      before = " AND ";
    }
    return out.append(unmatched(dialect, table, insert)).finish().sql();
  }

  /** How often {@link #insertMissing} has a parameter for each column. */
  public static int timesBound(Dialect dialect) {
    return dialect.capabilities().contains(Capability.MERGE) ? 2 : 1;
  }

  /**
   * The insert of one row, or, where a live row has its key, the change of that one. A deleted row
   * that has it is left as it is, and nothing is inserted.
   *
   * @param texts those that were written before
   * @param insert the constant text, and its values
   * @param key the columns of the unique key
   * @param values the values of the key
   * @param set what to change; if nothing, the row that is there stays as it is, and counts
   */
  public static BoundStatement upsert(
      UpdateTexts texts,
      Dialect dialect,
      BoundStatement insert,
      List<ModelColumn> key,
      List<Bind> values,
      Assignments set) {
    Form form = new Form(insert.sql(), key);
    boolean merges = dialect.capabilities().contains(Capability.MERGE);
    String text = texts.find(dialect, set, form);
    if (text == null) {
      BoundStatement written =
          merges ? merge(dialect, insert, key, values, set) : insert(dialect, insert, key, set);
      texts.add(dialect, set, form, written.sql());
      return written;
    }
    List<Bind> binds = new ArrayList<>(merges ? values : insert.binds());
    set.addTo(binds);
    binds.addAll(merges ? insert.binds() : List.of());
    return new BoundStatement(text, binds);
  }

  /**
   * The insert of one row, unless a row has its key, which then is not written once more. Where no
   * statement says so, it is set to what it is.
   *
   * @param insert the constant text, and its values
   * @param key the columns of the unique key
   * @param nothing sets nothing
   */
  public static BoundStatement insertMissing(
      Dialect dialect, BoundStatement insert, List<ModelColumn> key, Assignments nothing) {
    if (!dialect.capabilities().contains(Capability.INSERT_ON_CONFLICT)) {
      return insert(dialect, insert, key, nothing);
    }
    SqlText out = text(dialect, nothing.table());
    out.append(insert.sql());
    insert.binds().forEach(out::parameter);
    writeConflict(out, key);
    return out.append(" DO NOTHING").finish();
  }

  private record Form(String insert, List<ModelColumn> key) {}

  private static BoundStatement insert(
      Dialect dialect, BoundStatement insert, List<ModelColumn> key, Assignments set) {
    ModelTable<?> table = set.table();
    SqlText out = text(dialect, table);
    out.append(insert.sql());
    insert.binds().forEach(out::parameter);
    if (!dialect.capabilities().contains(Capability.INSERT_ON_CONFLICT)) {
      writeSet(out.append("\nON DUPLICATE KEY UPDATE "), key, set);
      return out.finish();
    }
    writeConflict(out, key);
    out.append(" DO UPDATE\nSET ");
    out.callOwn(dialect.style().quote(table.name()) + ".");
    writeSet(out, key, set);
    writeLive(out, "\nWHERE ", table);
    return out.finish();
  }

  private static void writeConflict(SqlText out, List<ModelColumn> key) {
    Dialect dialect = out.dialect();
    String before = "\nON CONFLICT (";
    for (ModelColumn column : key) {
      String name = dialect.style().quote(column.name());
      out.append(before).append(inKey(dialect, column, name));
      before = ", ";
    }
    out.append(")");
  }

  private static BoundStatement merge(
      Dialect dialect,
      BoundStatement insert,
      List<ModelColumn> key,
      List<Bind> values,
      Assignments set) {
    ModelTable<?> table = set.table();
    SqlText out = text(dialect, table);
    out.callOwn("t0.");
    out.append("MERGE INTO ").quoted(table.name()).append(" t0\nUSING (SELECT 1)");
    String before = " ON ";
    for (int i = 0; i < key.size(); i++) {
      ModelColumn column = key.get(i);
      String own = "t0." + dialect.style().quote(column.name());
      out.append(before).append(inKey(dialect, column, own)).append(" = ");
      out.append(inKey(dialect, column, "?")).parameter(values.get(i));
      before = " AND ";
    }
    out.append("\nWHEN MATCHED");
    writeLive(out, " AND ", table);
    out.append(" THEN UPDATE\nSET ");
    writeSet(out, key, set);
    out.append(unmatched(dialect, table, insert.sql()));
    insert.binds().forEach(out::parameter);
    return out.finish();
  }

  private static String unmatched(Dialect dialect, ModelTable<?> table, String insert) {
    String into = "INSERT INTO " + dialect.style().quote(table.name());
    return "\nWHEN NOT MATCHED THEN INSERT" + insert.substring(into.length());
  }

  private static String inKey(Dialect dialect, ModelColumn column, String sql) {
    return dialect.style().inKey(column.type(), sql);
  }

  private static SqlText text(Dialect dialect, ModelTable<?> table) {
    return new SqlText(dialect, new Joins(Source.root(table)));
  }

  /** Nothing is said as a column set to itself, so that the row counts and is given back. */
  private static void writeSet(SqlText out, List<ModelColumn> key, Assignments set) {
    if (set.isEmpty()) {
      out.quoted(key.get(0).name()).append(" = ").own(key.get(0));
    } else {
      set.write(out);
    }
  }

  private static void writeLive(SqlText out, String before, ModelTable<?> table) {
    OptionalInt deletedAt = table.deletedAtOrdinal();
    if (deletedAt.isPresent()) {
      out.append(before).own(table.column(deletedAt.getAsInt())).append(" IS NULL");
    }
  }
}
