/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.CheckReturnValue;
import dev.ashlar.NotFoundException;
import dev.ashlar.TooManyRowsException;
import dev.ashlar.internal.Arguments;
import dev.ashlar.internal.statement.StatementText;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.table.ModelTable;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query over a model; immutable: every method that adds something returns a new query, and
 * nothing runs before one of {@link #list list first one optional count exists page stream} is
 * called.
 *
 * <pre>{@code
 * List<User> list = users.query()
 *     .where(u -> u.email().endsWith("@prisma.io"))
 *     .orderBy(u -> u.createdAt().desc())
 *     .limit(20)
 *     .list();
 * }</pre>
 *
 * @param <M> the model
 * @param <F> its fields
 */
@CheckReturnValue
public sealed class Query<M, F extends Fields<?, ?>> permits SoftDeleteQuery {

  private final Selection<M, F> selection;

  /** What has been said so far. */
  Query(Selection<M, F> selection) {
    this.selection = selection;
  }

  /** What has been said so far. */
  final Selection<M, F> selection() {
    return selection;
  }

  /** A query of the same class that says this. */
  Query<M, F> with(Selection<M, F> selection) {
    return new Query<>(selection);
  }

  /**
   * Only rows for which the condition is true; added to the conditions so far by AND.
   *
   * @throws IllegalArgumentException when the condition is null
   * @throws dev.ashlar.FieldOutOfScope when it reads a field of another query
   */
  public Query<M, F> where(Function<? super F, ? extends Condition> condition) {
    return with(
        selection.where(
            Held.predicate(
                Arguments.present("where(..)", "a function that makes a condition", condition)
                    .apply(selection.fields()))));
  }

  /**
   * The condition on a value, if there is a value; for null the same query.
   *
   * <pre>{@code
   * users.query().whereGiven(role, (u, r) -> u.role().eq(r))
   * }</pre>
   *
   * @throws dev.ashlar.FieldOutOfScope when the condition reads a field of another query
   */
  public <V> Query<M, F> whereGiven(
      @Nullable V value, BiFunction<? super F, ? super V, ? extends Condition> condition) {
    Arguments.present("whereGiven(..)", "a function that makes a condition", condition);
    return value == null ? with(selection) : where(fields -> condition.apply(fields, value));
  }

  /**
   * The condition, if this is true; else the same query.
   *
   * @throws dev.ashlar.FieldOutOfScope when the condition reads a field of another query
   */
  public Query<M, F> whereIf(boolean asked, Function<? super F, ? extends Condition> condition) {
    Arguments.present("whereIf(..)", "a function that makes a condition", condition);
    return asked ? where(condition) : with(selection);
  }

  /**
   * Loads a relation along with the rows: by one statement for each relation, however many rows
   * there are, in one transaction with the query itself. Several calls add up; a to-many relation
   * that is narrowed, sorted or limited can be named only once.
   *
   * <pre>{@code
   * users.query()
   *     .include(u -> u.profile())
   *     .include(u -> u.posts()
   *         .where(p -> p.published())
   *         .orderBy(p -> p.createdAt().desc())
   *         .limit(5)
   *         .include(p -> p.categories()))
   * }</pre>
   *
   * @throws IllegalArgumentException when it names no relation, or one that was narrowed before
   * @throws dev.ashlar.FieldOutOfScope when it is a relation of another query
   */
  public Query<M, F> include(Function<? super F, ? extends Include> relation) {
    return with(
        selection.include(
            Arguments.present("include(..)", "a function that names a relation", relation)
                .apply(selection.fields())));
  }

  /**
   * Sorts by this, in the place of any order so far.
   *
   * @throws dev.ashlar.FieldOutOfScope when it is a field of another query
   */
  public Query<M, F> orderBy(Function<? super F, ? extends Order> order) {
    return with(selection.orderBy(Orders.of("orderBy", selection, order)));
  }

  /**
   * Sorts by this what the order so far leaves equal.
   *
   * @throws IllegalStateException when there is no order so far
   * @throws dev.ashlar.FieldOutOfScope when it is a field of another query
   */
  public Query<M, F> thenBy(Function<? super F, ? extends Order> order) {
    Orders.requireFirst(selection);
    return with(selection.thenBy(Orders.of("thenBy", selection, order)));
  }

  /**
   * At most so many rows; the primary key ends the order, so that they are always the same ones.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public Query<M, F> limit(long rows) {
    return with(selection.limit(Arguments.notNegative("limit", rows)));
  }

  /**
   * Leaves out the first rows; the primary key ends the order, so that they are always the same
   * ones.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public Query<M, F> offset(long rows) {
    return with(selection.offset(Arguments.notNegative("offset", rows)));
  }

  /**
   * Takes something else than whole rows: an expression, a condition, a row of a to-one relation,
   * or several of these by {@link Select#columns}. Aggregates without {@link #groupBy groupBy(..)}
   * make one result of all rows.
   *
   * <pre>{@code
   * List<String> titles = posts.query().select(p -> p.title()).list();
   * Long visits = users.query().select(u -> u.visits().sum()).one();
   * }</pre>
   *
   * @throws IllegalArgumentException when an aggregate stands beside what is none
   * @throws dev.ashlar.FieldOutOfScope when it is of another query
   */
  public final <R extends @Nullable Object> SelectedQuery<R> select(
      Function<? super F, ? extends Selectable<R>> what) {
    return new SelectedQuery<>(
        PickedRows.of(
            selection,
            Picked.of(
                Arguments.present("select(..)", "a function that says what to take", what)
                    .apply(selection.fields())),
            null));
  }

  /**
   * Puts rows together that have equal values of this; called again, of both. Rows without a value
   * are one group.
   *
   * <pre>{@code
   * posts.query()
   *     .groupBy(p -> p.author().id())
   *     .having(p -> Select.count().gt(5))
   *     .select(p -> Select.columns(p.author().id(), Select.count()).as(AuthorStats::new))
   *     .list()
   * }</pre>
   *
   * @throws dev.ashlar.FieldOutOfScope when it is of another query
   */
  public final GroupedQuery<F> groupBy(Function<? super F, ? extends Equatable<?>> by) {
    return GroupedQuery.of(selection, by);
  }

  /** All rows; empty when there are none. */
  public final List<M> list() {
    return run(selection.runner(), repeatable());
  }

  /**
   * All rows, one after the other, of which only some are in memory at a time. The statement is run
   * when the first one is asked for. Close it, by {@code try (..)}: it keeps what it reads from
   * until all rows were read or it is closed.
   *
   * <pre>{@code
   * try (Stream<Post> all = posts.query().stream()) {
   *   all.forEach(post -> archive.add(post));
   * }
   * }</pre>
   *
   * <p>On a {@code Database} that is a connection, and the rows are those of one moment; calls of
   * mappers in between take another one. In a {@code Transaction} other statements of it may run in
   * between; whether rows that are still to come show what they write is left to the database. On
   * MariaDB and MySQL the rows of a transaction come in parts, by statements of their own, in the
   * order of the primary key; so they do in {@code AMBIENT} mode.
   *
   * <p>It is read by one thread, also when it is made parallel. A limit of time is for each wait
   * for the database.
   *
   * @throws dev.ashlar.AshlarException when rows come in parts and are sorted by something else
   */
  public final Stream<M> stream() {
    return isUnsent(selection.runner())
        ? Stream.empty()
        : RowStream.of(new StreamedModels<>(repeatable()));
  }

  /**
   * All rows in lists of this size, of which the last one may have less, with the relations that
   * are included: one statement more for each relation and list. It keeps a connection as {@link
   * #stream} does, until the last list was worked on.
   *
   * <pre>{@code
   * users.query().include(u -> u.posts()).forEachChunk(1_000, some -> index.add(some));
   * }</pre>
   *
   * @throws IllegalArgumentException when the size is less than 1
   * @throws dev.ashlar.AshlarException as with {@link #stream}
   */
  public final void forEachChunk(int size, Consumer<? super List<M>> work) {
    Arguments.present("forEachChunk(..)", "something to do with each list", work);
    int rows = RowStream.size(size);
    if (!isUnsent(selection.runner())) {
      RowStream.forEachChunk(new StreamedModels<>(repeatable()), rows, work);
    }
  }

  /** The first row in this order, ties broken by the primary key; empty when there is none. */
  public final Optional<M> first() {
    Selection<M, F> ordered = selection.totallyOrdered();
    return run(selection.runner(), atMost(1, ordered)).stream().findFirst();
  }

  /**
   * The only row.
   *
   * @throws NotFoundException when there is none
   * @throws TooManyRowsException when there are several
   */
  public final M one() {
    return optional()
        .orElseThrow(
            () ->
                new NotFoundException(
                    "No %s matches this query. Use optional() where that may be."
                        .formatted(modelName())));
  }

  /**
   * The only row, or empty when there is none.
   *
   * @throws TooManyRowsException when there are several
   */
  public final Optional<M> optional() {
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

  /** The number of rows; a limit and an offset count. */
  public final long count() {
    return count(selection.runner());
  }

  /** Whether there is any row. */
  public final boolean exists() {
    QueryRunner runner = selection.runner();
    if (isUnsent(runner)) {
      return false;
    }
    BoundStatement statement = StatementText.of(runner.dialect(), selection.any());
    return !runner.list(statement, row -> row.integer(1)).isEmpty();
  }

  /**
   * A page of rows and their total number, read in one transaction; the primary key ends the order,
   * so that no row is on two pages.
   *
   * @param number the number of the page, from 1
   * @param size how many rows a full page has
   * @throws IllegalArgumentException when one of the two is less than 1
   * @throws IllegalStateException when the query has a limit or an offset of its own
   */
  public final Page<M> page(int number, int size) {
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

  private long count(QueryRunner runner) {
    if (isUnsent(runner)) {
      return 0;
    }
    BoundStatement statement = StatementText.of(runner.dialect(), selection.count());
    return runner.list(statement, row -> row.bigint(1)).get(0);
  }

  /** Where rows are cut off, equal ones must not change places between two runs. */
  private Selection<M, F> repeatable() {
    return selection.range().isCut() ? selection.totallyOrdered() : selection;
  }

  private List<M> run(QueryRunner runner, Selection<M, F> asked) {
    if (isUnsent(runner)) {
      return List.of();
    }
    BoundStatement select = StatementText.of(runner.dialect(), asked.rows());
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
