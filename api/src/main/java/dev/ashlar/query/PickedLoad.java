/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.StatementText;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.table.ModelTable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is selected, loads the relations of its models, and makes what the program wants. */
final class PickedLoad {

  private PickedLoad() {}

  @SuppressWarnings("NullAway") // one value that is selected alone may be NULL
  static List<@Nullable Object> read(QueryRunner runner, PickedRows asked, SelectStatement select) {
    Picked picked = asked.picked();
    return runner.list(StatementText.of(runner.dialect(), select), row -> picked.read(row, 1));
  }

  /** The same with relations of the models of the query itself. */
  static List<@Nullable Object> loaded(
      QueryRunner runner, PickedRows asked, SelectStatement select) {
    List<@Nullable Object> read = read(runner, asked, select);
    List<Object> models = new ArrayList<>(read.size());
    for (Object each : read) {
      asked.picked().addModels(each, models);
    }
    Iterator<?> loaded = load(runner, asked, models).iterator();
    read.replaceAll(each -> asked.picked().with(each, loaded));
    return read;
  }

  @SuppressWarnings("unchecked") // they were read as rows of this table
  private static List<Object> load(QueryRunner runner, PickedRows asked, List<Object> models) {
    ModelTable<Object> table = (ModelTable<Object>) asked.base().fields().table;
    return Loader.load(runner, table, models, asked.base().includes());
  }

  /** After the statement has ended: the code of the program may do what it likes. */
  @SuppressWarnings("unchecked") // what is selected is made into results of this query
  static <R extends @Nullable Object> List<R> made(Picked picked, List<@Nullable Object> read) {
    read.replaceAll(picked::made);
    return (List<R>) read;
  }
}
