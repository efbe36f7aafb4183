/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.internal.statement.Assignments;
import dev.ashlar.internal.statement.KeyedStatements;
import dev.ashlar.internal.statement.RowStatements;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.Source;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A statement, what it is for, and which rows it is about, which is asked after a failure only. */
public final class Request {

  private final BoundStatement statement;
  private final Purpose purpose;
  private final Supplier<Evidence> evidence;

  private Request(BoundStatement statement, Purpose purpose, Supplier<Evidence> evidence) {
    this.statement = statement;
    this.purpose = purpose;
    this.evidence = evidence;
  }

  /** One that no foreign key refuses, such as a select. */
  public static Request of(BoundStatement statement, Purpose purpose) {
    return new Request(statement, purpose, () -> Evidence.NONE);
  }

  /** Inserts rows. */
  public static Request inserting(
      BoundStatement statement, Purpose purpose, List<DraftedRow> rows) {
    return new Request(statement, purpose, () -> DraftedRow.evidence(rows));
  }

  /** Sets columns of rows. */
  public static Request setting(BoundStatement statement, Purpose purpose, Assignments set) {
    return new Request(statement, purpose, () -> Evidence.Written.of(set));
  }

  /** Inserts a row, or sets columns of the one that has its key. */
  public static Request insertingOrSetting(
      BoundStatement statement, Purpose purpose, DraftedRow row, Assignments set) {
    return new Request(statement, purpose, () -> Evidence.Written.of(row, set));
  }

  /** Removes the rows with these keys. */
  public static Request removing(
      BoundStatement statement, Purpose purpose, ModelTable<?> table, List<List<Bind>> keys) {
    return new Request(
        statement, purpose, () -> new Evidence.Deleted(KeyedStatements.keys(table, keys)));
  }

  /** Removes the rows that fulfil a condition, or all. */
  public static Request removing(
      BoundStatement statement, Purpose purpose, Source rows, @Nullable Predicate where) {
    return new Request(
        statement, purpose, () -> new Evidence.Deleted(RowStatements.liveKeys(rows, where)));
  }

  public BoundStatement statement() {
    return statement;
  }

  public Purpose purpose() {
    return purpose;
  }

  /** Which rows it is about; asking may run functions of the program once more. */
  public Evidence evidence() {
    return evidence.get();
  }
}
