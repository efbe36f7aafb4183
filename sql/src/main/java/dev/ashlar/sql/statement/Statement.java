/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/** A statement that reads or writes rows. */
public sealed interface Statement
    permits Query,
        InsertStatement,
        NumberedInsert,
        UpdateStatement,
        DeleteStatement,
        MergeStatement {

  /** Calls the method for this kind of statement. */
  <R> R accept(Visitor<R> visitor);

  /** A method for each kind. */
  interface Visitor<R> {

    R select(SelectStatement select);

    R setOperation(SetOperation operation);

    R with(WithQuery with);

    R insert(InsertStatement insert);

    R numberedInsert(NumberedInsert insert);

    R update(UpdateStatement update);

    R delete(DeleteStatement delete);

    R merge(MergeStatement merge);
  }
}
