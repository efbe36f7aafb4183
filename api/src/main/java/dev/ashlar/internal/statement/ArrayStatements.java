/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.table.ModelColumn;
import java.util.List;

/** Writes statements whose rows are sent as arrays: pure text, nothing is run. */
public final class ArrayStatements {

  /** What {@link UpdateTexts} knows an update by. */
  private static final String UPDATE = "update";

  private ArrayStatements() {}

  /**
   * An update of rows by their keys. Its parameters are arrays: of each part of the key, and of
   * each column that is set to a value.
   *
   * @param texts those that were written before
   * @param set which columns are set; it has a shape
   */
  public static String update(UpdateTexts texts, Dialect dialect, Assignments set) {
    KnownStatement known = texts.find(dialect, set, UPDATE);
    if (known == null) {
      known = written(dialect, new ArrayTrees(set.table()).update(set));
      texts.add(dialect, set, UPDATE, known);
    }
    return known.sql();
  }

  /**
   * Inserts rows, or changes those that have the same key, each to the values that were to be
   * inserted; those that are there stay as they are if none is to be set.
   *
   * @param texts those that were written before
   * @param keyed whether the rows have their primary keys
   * @param key the columns of the unique key
   * @param set which columns are changed; it has a shape
   */
  public static String upsert(
      UpdateTexts texts, Dialect dialect, boolean keyed, List<ModelColumn> key, Assignments set) {
    Upserted form = new Upserted(keyed, key);
    KnownStatement known = texts.find(dialect, set, form);
    if (known == null) {
      ArrayTrees trees = new ArrayTrees(set.table());
      known = written(dialect, trees.upsert(keyed, key, set));
      texts.add(dialect, set, form, known);
    }
    return known.sql();
  }

  private static KnownStatement written(Dialect dialect, Statement tree) {
    return new KnownStatement(StatementText.of(dialect, tree).sql(), List.of());
  }

  private record Upserted(boolean keyed, List<ModelColumn> key) {}
}
