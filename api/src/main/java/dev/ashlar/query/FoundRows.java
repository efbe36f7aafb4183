/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.NotFoundException;
import dev.ashlar.TooManyRowsException;
import dev.ashlar.internal.statement.StatementText;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.statement.Locking;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.table.ModelTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs a query whose rows become models.
 *
 * @param selection what it was told
 * @param locking how its rows are locked; null for not at all
 */
record FoundRows<M, F extends Fields<?, ?>>(Selection<M, F> selection, @Nullable Locking locking) {

  FoundRows<M, F> locking(Locking so) {
    return new FoundRows<>(selection, so);
  }

  UnsentStatement unsent() {
    QueryRunner runner = selection.runner();
    return new UnsentStatement(
        runner,
        selection.isNever() ? null : StatementText.of(runner.dialect(), repeatable().rows()));
  }

  List<M> list() {
    return run(selection.runner(), repeatable());
  }

  Stream<M> stream() {
    return isUnsent(selection.runner())
        ? Stream.empty()
        : RowStream.of(new StreamedModels<>(repeatable()));
  }

  void forEachChunk(int size, Consumer<? super List<M>> work) {
    if (!isUnsent(selection.runner())) {
      RowStream.forEachChunk(new StreamedModels<>(repeatable()), size, work);
    }
  }

  Optional<M> first() {
    return run(selection.runner(), atMost(1, selection.totallyOrdered())).stream().findFirst();
  }

  M one() {
    return optional()
        .orElseThrow(
            () ->
                new NotFoundException(
                    "No %s matches this query. Use optional() where that may be."
                        .formatted(modelName())));
  }

  Optional<M> optional() {
    Selection<M, F> needed =
        selection.range().isCut() ? repeatable() : selection.ordered(List.of());
    List<M> rows = run(selection.runner(), atMost(2, needed));
    if (rows.size() > 1) {
      throw new TooManyRowsException(
          "More than one %s matches this query. Narrow it, or use first() or list()."
              .formatted(modelName()));
    }
    return rows.stream().findFirst();
  }

  long count(QueryRunner runner) {
    if (isUnsent(runner)) {
      return 0;
    }
    BoundStatement statement = StatementText.of(runner.dialect(), selection.count());
    return runner.list(statement, row -> row.bigint(1)).get(0);
  }

  boolean exists() {
    QueryRunner runner = selection.runner();
    if (isUnsent(runner)) {
      return false;
    }
    BoundStatement statement = StatementText.of(runner.dialect(), selection.any());
    return !runner.list(statement, row -> row.integer(1)).isEmpty();
  }

  Page<M> page(int number, int size) {
    Pages.check(number, size, selection.range());
    QueryRunner runner = selection.runner();
    return isUnsent(runner)
        ? new Page<>(List.of(), number, size, 0)
        : runner.together(each -> page(each, number, size));
  }

  private Page<M> page(QueryRunner runner, int number, int size) {
    long total = count(runner);
    long offset = (number - 1L) * size;
    List<M> items =
        offset < total
            ? run(runner, selection.totallyOrdered().limit(size).offset(offset))
            : List.<M>of();
    return new Page<>(items, number, size, total);
  }

  /** Where rows are cut off, equal ones must not change places between two runs. */
  private Selection<M, F> repeatable() {
    return selection.range().isCut() ? selection.totallyOrdered() : selection;
  }

  private List<M> run(QueryRunner runner, Selection<M, F> asked) {
    if (isUnsent(runner)) {
      return List.of();
    }
    SelectStatement rows = asked.rows();
    BoundStatement select =
        StatementText.of(runner.dialect(), locking == null ? rows : rows.locking(locking));
    if (asked.includes().isEmpty()) {
      return runner.list(select, asked.mapper());
    }
    ModelTable<M> table = asked.table();
    return runner.together(
        each -> Loader.load(each, table, each.list(select, asked.mapper()), asked.includes()));
  }

  /** Whether it is known to find nothing; refused all the same where nothing could be asked. */
  private boolean isUnsent(QueryRunner runner) {
    if (selection.isNever()) {
      runner.requireUsable();
      return true;
    }
    return false;
  }

  private Selection<M, F> atMost(long rows, Selection<M, F> asked) {
    return asked.range().hasLimit() && asked.range().limit() <= rows ? asked : asked.limit(rows);
  }

  private String modelName() {
    return selection.fields().table.modelName();
  }
}
