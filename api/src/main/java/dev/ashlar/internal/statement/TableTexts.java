/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.UniqueKey;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.table.ModelTable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a table's statements that depend on nothing but the table, in one dialect. Each is
 * written when it is first asked for, and always the same: servers and drivers that keep prepared
 * statements meet it again.
 */
public final class TableTexts {

  private final Dialect dialect;
  private final RowTrees trees;
  private final boolean returns;
  private final Text find;
  private final Text delete;
  private final Text restore;
  private final Text remove;
  private final Text insert;
  private final Text insertKeyless;
  private final Text create;
  private final Text createKeyless;
  private final Map<UniqueKey<?>, String> finders = new ConcurrentHashMap<>();

  TableTexts(Dialect dialect, ModelTable<?> table) {
    this.dialect = dialect;
    this.trees = new RowTrees(table);
    this.returns = dialect.capabilities().contains(Capability.INSERT_RETURNS);
    this.find = new Text(() -> trees.find(table.keys()));
    this.delete = new Text(trees::delete);
    this.restore = new Text(trees::restore);
    this.remove = new Text(trees::remove);
    this.insert = new Text(() -> trees.insert(true, false));
    this.insertKeyless = new Text(() -> trees.insert(false, false));
    this.create = new Text(() -> trees.insert(true, true));
    this.createKeyless = new Text(() -> trees.insert(false, true));
  }

  /** Reads the live row with a key. */
  public String find() {
    return find.written();
  }

  /** Reads the live row with values of a unique key. */
  public String find(UniqueKey<?> key) {
    String known = finders.get(key);
    return known != null
        ? known
        : finders.computeIfAbsent(key, added -> text(trees.find(trees.columns(added))));
  }

  /**
   * Deletes the row with a key; where deleted rows stay, their moment comes first, as often as it
   * is written.
   */
  public String delete() {
    return delete.written();
  }

  /**
   * Brings the deleted row with a key back; the moment of the update comes first, if it has one.
   */
  public String restore() {
    return restore.written();
  }

  /** Removes the row with a key, deleted or not. */
  public String remove() {
    return remove.written();
  }

  /**
   * Inserts a row.
   *
   * @param keyed whether it has its key
   */
  public String insert(boolean keyed) {
    return (keyed ? insert : insertKeyless).written();
  }

  /** The same, giving the row back, where there is such a statement. */
  public String create(boolean keyed) {
    if (!returns) {
      return insert(keyed);
    }
    return (keyed ? create : createKeyless).written();
  }

  /**
   * Inserts rows by one statement.
   *
   * @param keyed whether they have their keys
   * @param rows their values
   */
  public BoundStatement insert(boolean keyed, List<List<Bind>> rows) {
    return StatementText.of(dialect, trees.insert(keyed, rows));
  }

  /** The same, giving the rows back. */
  public BoundStatement create(boolean keyed, List<List<Bind>> rows) {
    return StatementText.of(dialect, trees.insert(keyed, rows).returning(trees.all()));
  }

  /** The same, without the rows that a unique key refuses. */
  public BoundStatement insertMissing(boolean keyed, List<List<Bind>> rows) {
    return StatementText.of(dialect, trees.insert(keyed, rows).on(RowTrees.NOTHING));
  }

  private String text(Statement tree) {
    return StatementText.of(dialect, tree).sql();
  }

  /** A text that is written once; two threads at once write the same. */
  private final class Text {

    private final Supplier<Statement> tree;
    private volatile @Nullable String written;

    Text(Supplier<Statement> tree) {
      this.tree = tree;
    }

    String written() {
      String known = written;
      if (known == null) {
        known = text(tree.get());
        written = known;
      }
      return known;
    }
  }
}
