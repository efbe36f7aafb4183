/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/** What a statement reads rows from. */
public sealed interface TableExpression
    permits Table, DerivedTable, ArrayRows, ChangedRows, NoTable {

  /** What its columns name. */
  TableReference reference();

  /** Calls the method for this kind of table. */
  <R> R accept(Visitor<R> visitor);

  /** A method for each kind. */
  interface Visitor<R> {

    R table(Table table);

    R derived(DerivedTable derived);

    R arrays(ArrayRows arrays);

    R changed(ChangedRows changed);

    R none(NoTable none);
  }
}
