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
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.table.ModelTable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a table's statements that depend on nothing but the table, in one dialect. Each is
 * written when it is first asked for, and always the same: servers and drivers that keep prepared
 * statements meet it again.
 */
public final class TableTexts {

  /** A statement of one row. */
  private enum Which {
    FIND,
    DELETE,
    RESTORE,
    REMOVE,
    INSERT,
    INSERT_KEYLESS,
    CREATE,
    CREATE_KEYLESS,
    INSERT_ARRAYS,
    INSERT_ARRAYS_KEYLESS,
    CREATE_ARRAYS,
    CREATE_NUMBERED,
    INSERT_MISSING_ARRAYS,
    INSERT_MISSING_ARRAYS_KEYLESS
  }

  private final Dialect dialect;
  private final ModelTable<?> table;
  private final RowTrees trees;
  private final boolean returns;
  private final boolean takesArrays;

  /** Two threads at once write the same. */
  private final Map<Which, String> texts = new ConcurrentHashMap<>();

  private volatile @Nullable KnownStatement missing;
  private final Map<UniqueKey<?>, String> finders = new ConcurrentHashMap<>();

  TableTexts(Dialect dialect, ModelTable<?> table) {
    this.dialect = dialect;
    this.table = table;
    this.trees = new RowTrees(table);
    this.returns = dialect.capabilities().contains(Capability.INSERT_RETURNS);
    this.takesArrays =
        dialect.capabilities().contains(Capability.ARRAY_ROWS)
            && table.columns().stream()
                .noneMatch(column -> column.type().kind() == ColumnType.Kind.ARRAY);
  }

  /** Reads the live row with a key. */
  public String find() {
    return written(Which.FIND);
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
    return written(Which.DELETE);
  }

  /**
   * Brings the deleted row with a key back; the moment of the update comes first, if it has one.
   */
  public String restore() {
    return written(Which.RESTORE);
  }

  /** Removes the row with a key, deleted or not. */
  public String remove() {
    return written(Which.REMOVE);
  }

  /**
   * Inserts a row.
   *
   * @param keyed whether it has its key
   */
  public String insert(boolean keyed) {
    return written(keyed ? Which.INSERT : Which.INSERT_KEYLESS);
  }

  /**
   * Whether rows can be sent as arrays, one for each column: an array of arrays would have to be
   * rectangular.
   *
   * @param keyed whether they have their keys
   */
  public boolean takesArrays(boolean keyed) {
    return takesArrays && (keyed || table.columns().size() > 1);
  }

  /** Inserts rows that are sent as arrays. */
  public String insertArrays(boolean keyed) {
    return written(keyed ? Which.INSERT_ARRAYS : Which.INSERT_ARRAYS_KEYLESS);
  }

  /** The same for rows that have their keys, giving the rows back. */
  public String createArrays() {
    return written(Which.CREATE_ARRAYS);
  }

  /** Whether rows without their keys can be sent as arrays, and come back with their numbers. */
  public boolean numbersRows() {
    return takesArrays(false) && dialect.capabilities().contains(Capability.NUMBERED_ROWS);
  }

  /** Inserts rows that are sent as arrays without keys, and gives each back behind its number. */
  public String createNumbered() {
    return written(Which.CREATE_NUMBERED);
  }

  /** Inserts rows that are sent as arrays, without those that a unique key refuses. */
  public String insertMissingArrays(boolean keyed) {
    return written(keyed ? Which.INSERT_MISSING_ARRAYS : Which.INSERT_MISSING_ARRAYS_KEYLESS);
  }

  /** As {@link #insert(boolean)}, giving the row back, where there is such a statement. */
  public String create(boolean keyed) {
    if (!returns) {
      return insert(keyed);
    }
    return written(keyed ? Which.CREATE : Which.CREATE_KEYLESS);
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

  /**
   * Inserts a row of a table whose key is all of its columns, unless the row is there.
   *
   * @return takes a value for each column
   */
  public KnownStatement insertMissingRow() {
    KnownStatement known = missing;
    if (known == null) {
      known = UpsertStatements.insertMissing(dialect, table);
      missing = known;
    }
    return known;
  }

  private String written(Which which) {
    String known = texts.get(which);
    if (known == null) {
      known = text(tree(which));
      texts.put(which, known);
    }
    return known;
  }

  private Statement tree(Which which) {
    return switch (which) {
      case FIND -> trees.find(table.keys());
      case DELETE -> trees.delete();
      case RESTORE -> trees.restore();
      case REMOVE -> trees.remove();
      case INSERT -> trees.insert(true, false);
      case INSERT_KEYLESS -> trees.insert(false, false);
      case CREATE -> trees.insert(true, true);
      case CREATE_KEYLESS -> trees.insert(false, true);
      case INSERT_ARRAYS -> new ArrayTrees(table).insert(true);
      case INSERT_ARRAYS_KEYLESS -> new ArrayTrees(table).insert(false);
      case CREATE_ARRAYS -> new ArrayTrees(table).create();
      case CREATE_NUMBERED -> new ArrayTrees(table).numbered();
      case INSERT_MISSING_ARRAYS -> new ArrayTrees(table).insert(true).on(RowTrees.NOTHING);
      case INSERT_MISSING_ARRAYS_KEYLESS ->
          new ArrayTrees(table).insert(false).on(RowTrees.NOTHING);
    };
  }

  private String text(Statement tree) {
    return StatementText.of(dialect, tree).sql();
  }
}
