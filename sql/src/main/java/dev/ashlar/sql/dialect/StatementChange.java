/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.statement.DeleteStatement;
import dev.ashlar.sql.statement.InsertStatement;
import dev.ashlar.sql.statement.MergeStatement;
import dev.ashlar.sql.statement.NumberedInsert;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.SetOperation;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.sql.statement.UpdateStatement;
import dev.ashlar.sql.statement.WithQuery;

/** Rewrites some kinds of statements, those of a subclass, and leaves the others as they are. */
public abstract class StatementChange implements Rewriter, Statement.Visitor<Statement> {

  /** For subclasses. */
  protected StatementChange() {}

  @Override
  public final Statement rewrite(Statement statement) {
    return statement.accept(this);
  }

  @Override
  public Statement select(SelectStatement select) {
    return select;
  }

  @Override
  public Statement setOperation(SetOperation operation) {
    return operation;
  }

  @Override
  public Statement with(WithQuery with) {
    return with;
  }

  @Override
  public Statement insert(InsertStatement insert) {
    return insert;
  }

  @Override
  public Statement numberedInsert(NumberedInsert insert) {
    return insert;
  }

  @Override
  public Statement update(UpdateStatement update) {
    return update;
  }

  @Override
  public Statement delete(DeleteStatement delete) {
    return delete;
  }

  @Override
  public Statement merge(MergeStatement merge) {
    return merge;
  }
}
