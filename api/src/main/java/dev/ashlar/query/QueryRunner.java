/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.table.ModelTable;
import dev.ashlar.table.RowMapper;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a query needs of the database or transaction that it stands on. */
public interface QueryRunner {

  /** The dialect in which statements are to be written. */
  Dialect dialect();

  /**
   * Asks whether statements can be sent, for a call that has none to send and is to be refused all
   * the same.
   */
  void requireUsable();

  /**
   * Asks for a transaction, for a call that means nothing without one.
   *
   * @param call what is refused outside of one
   */
  void requireTransaction(String call);

  /** Runs a select and maps every row; the list may be modified by nobody else. */
  <T> List<T> list(BoundStatement select, RowMapper<? extends T> mapper);

  /** The lines of the database's plan for a statement, which is not run. */
  List<String> explain(BoundStatement statement);

  /** Parameters as they may be shown, those of sensitive columns as {@code "***"}. */
  List<String> shownBinds(BoundStatement statement);

  /** Whether rows of an open select can be read while other statements run. */
  boolean keepsSelectsOpen();

  /**
   * Runs a select whose rows are read later, one part after the other.
   *
   * @param place where it was asked for
   */
  <T extends @Nullable Object> OpenRows<T> open(
      BoundStatement select, RowMapper<? extends T> mapper, Throwable place);

  /** Runs several selects at once, where the dialect can, and gives the rows of each. */
  List<List<?>> lists(List<Select> selects);

  /**
   * A select, and what becomes of its rows.
   *
   * @param about the model that messages name
   */
  record Select(BoundStatement statement, RowMapper<?> mapper, ModelTable<?> about) {}

  /** The same for statements about another model, which messages then name. */
  QueryRunner about(ModelTable<?> table);

  /**
   * Runs several statements in one transaction; inside a transaction, in that one. The work uses
   * only the runner that it is given.
   */
  <R> R together(Function<? super QueryRunner, ? extends R> work);
}
