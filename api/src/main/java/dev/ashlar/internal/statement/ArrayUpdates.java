/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Dialect;
import java.util.List;

/** Writes updates of rows by their keys, whose values are sent as arrays. */
public final class ArrayUpdates {

  /** What {@link UpdateTexts} knows them by. */
  private static final String FORM = "arrays";

  private ArrayUpdates() {}

  /**
   * The text. Its parameters are arrays: of each part of the key, and of each column that is set to
   * a value.
   *
   * @param texts those that were written before
   * @param set which columns are set; it has a shape
   */
  public static String text(UpdateTexts texts, Dialect dialect, Assignments set) {
    KnownStatement known = texts.find(dialect, set, FORM);
    if (known == null) {
      String text = StatementText.of(dialect, new ArrayTrees(set.table()).update(set)).sql();
      known = new KnownStatement(text, List.of());
      texts.add(dialect, set, FORM, known);
    }
    return known.sql();
  }
}
