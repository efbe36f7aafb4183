/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.CheckReturnValue;
import dev.ashlar.NotFoundException;
import dev.ashlar.TooManyRowsException;
import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.statement.Locking;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query over a model; immutable: every method that adds something returns a new query, and
 * nothing runs before one of {@link #list list first one optional count exists page slice stream}
 * is called.
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
    return with(Orders.by(selection, order));
  }

  /**
   * Sorts by this what the order so far leaves equal.
   *
   * @throws IllegalStateException when there is no order so far
   * @throws dev.ashlar.FieldOutOfScope when it is a field of another query
   */
  public Query<M, F> thenBy(Function<? super F, ? extends Order> order) {
    return with(Orders.thenBy(selection, order));
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

  /**
   * The statement of {@link #list}, with its parameters; nothing is asked of the database. Other
   * ends change it: {@code first} and {@code page} sort and cut, {@code count} counts. What is
   * included takes further statements, of the keys of the rows that were read, which are not shown.
   * Where no row can fulfil the condition, nothing would be sent, and a comment says so.
   */
  public final Sql sql() {
    return found().unsent().sql();
  }

  /**
   * How the database would run the statement of {@link #sql}, in its own words, which are for
   * people and differ between versions; see {@link UnsentStatement#explain}. The query is not run.
   */
  public final String explain() {
    return found().unsent().explain();
  }

  /**
   * Locks the rows until the transaction ends: nobody else changes them, or locks them so.
   *
   * <pre>{@code
   * Account account = accounts.in(tx).query().where(a -> a.id().eq(id)).forUpdate().one();
   * }</pre>
   */
  public final LockedQuery<M> forUpdate() {
    return new LockedQuery<>(selection, Locking.Strength.UPDATE);
  }

  /** Locks the rows until the transaction ends: nobody changes them, others may lock them so. */
  public final LockedQuery<M> forShare() {
    return new LockedQuery<>(selection, Locking.Strength.SHARE);
  }

  /** All rows; empty when there are none. */
  public final List<M> list() {
    return found().list();
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
    return found().stream();
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
    found()
        .forEachChunk(
            RowStream.size(size),
            Arguments.present("forEachChunk(..)", "something to do with each list", work));
  }

  /** The first row in this order, ties broken by the primary key; empty when there is none. */
  public final Optional<M> first() {
    return found().first();
  }

  /**
   * The only row.
   *
   * @throws NotFoundException when there is none
   * @throws TooManyRowsException when there are several
   */
  public final M one() {
    return found().one();
  }

  /**
   * The only row, or empty when there is none.
   *
   * @throws TooManyRowsException when there are several
   */
  public final Optional<M> optional() {
    return found().optional();
  }

  /** The number of rows; a limit and an offset count. */
  public final long count() {
    return found().count(selection.runner());
  }

  /** Whether there is any row. */
  public final boolean exists() {
    return found().exists();
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
    return found().page(number, size);
  }

  /**
   * A slice of the rows, and the cursors of those behind it and before it. It begins at values and
   * not at a number of rows: an index of the order finds it at once however far on it is, and rows
   * that come and go neither repeat nor hide others. The primary key ends the order.
   *
   * <pre>{@code
   * Slice<Post> first = posts.query().orderBy(p -> p.createdAt().desc()).slice(null, 20);
   * Slice<Post> second = posts.query().orderBy(p -> p.createdAt().desc()).slice(first.next(), 20);
   * }</pre>
   *
   * <p>A cursor belongs to the model, the orders and their directions, and to the kind of database.
   * Conditions and the size may be others than those it came from: it is a place, and says nothing
   * of what may be read. A row of which a value in the order changes meanwhile moves to another
   * place, and may be met twice or never.
   *
   * @param cursor {@link Slice#next} or {@link Slice#previous} of a slice; null for the first one
   * @param size how many rows a full slice has
   * @throws dev.ashlar.InvalidCursorException when the cursor is none, or that of another query
   * @throws IllegalArgumentException when the size is less than 1, or the order has values that no
   *     cursor can carry: those of a sensitive column, averages, sums of floating point, windows
   * @throws IllegalStateException when the query has a limit or an offset of its own
   */
  public final Slice<M> slice(@Nullable String cursor, int size) {
    return Slices.of(Slices.rows(selection), cursor, size);
  }

  private FoundRows<M, F> found() {
    return new FoundRows<>(selection, null);
  }
}
