/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.statement.StatementText;
import dev.ashlar.sql.jdbc.ElementReader;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.table.ModelTable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is selected, loads the relations of its models, and makes what the program wants. */
final class PickedLoad {

  private PickedLoad() {}

  /** Without relations to load, each row becomes what the program wants as it is read. */
  @SuppressWarnings({"unchecked", "NullAway"}) // a result may be null where its class says so
  static <R extends @Nullable Object> List<R> made(
      QueryRunner runner, PickedRows asked, SelectStatement select) {
    ElementReader<Object> reader = asked.picked().reader();
    return (List<R>)
        runner.list(StatementText.of(runner.dialect(), select), row -> reader.read(row, 1));
  }

  /**
   * All rows first, then relations of the models of the query itself, then what is made of both.
   */
  @SuppressWarnings({"unchecked", "NullAway"}) // likewise
  static <R extends @Nullable Object> List<R> loaded(
      QueryRunner runner, PickedRows asked, SelectStatement select) {
    Picked picked = asked.picked();
    List<@Nullable Object> read =
        runner.list(StatementText.of(runner.dialect(), select), row -> picked.read(row, 1));
    finish(runner, asked, read);
    return (List<R>) read;
  }

  /** Puts results in the place of what was read of rows. */
  static void finish(QueryRunner runner, PickedRows asked, List<@Nullable Object> read) {
    Picked picked = asked.picked();
    List<Object> models = new ArrayList<>(read.size());
    for (Object each : read) {
      picked.addModels(each, models);
    }
    Iterator<?> loaded = load(runner, asked, models).iterator();
    read.replaceAll(each -> picked.made(picked.with(each, loaded)));
  }

  @SuppressWarnings("unchecked") // they were read as rows of this table
  private static List<Object> load(QueryRunner runner, PickedRows asked, List<Object> models) {
    ModelTable<Object> table = (ModelTable<Object>) asked.base().fields().table;
    return Loader.load(runner, table, models, asked.base().includes());
  }
}
