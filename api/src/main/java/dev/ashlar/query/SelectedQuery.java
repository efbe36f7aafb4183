/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.CheckReturnValue;
import dev.ashlar.NotFoundException;
import dev.ashlar.TooManyRowsException;
import dev.ashlar.internal.statement.StatementText;
import dev.ashlar.sql.statement.SelectStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A query of which something else than its rows is selected; immutable, and run by one of {@link
 * #list list first one optional exists count page slice stream}.
 *
 * <pre>{@code
 * Page<Card> cards = posts.query()
 *     .select(p -> columns(p.title(), p.comments().count()).as(Card::new))
 *     .page(1, 20);
 * }</pre>
 *
 * @param <R> what is made of each row, or of each group
 */
@CheckReturnValue
public final class SelectedQuery<R extends @Nullable Object> {

  private final PickedRows rows;

  SelectedQuery(PickedRows rows) {
    this.rows = rows;
  }

  /**
   * The same, of which equal results count once.
   *
   * @throws IllegalStateException when they are sorted by something that is not selected: databases
   *     do not agree where it would stand
   */
  public SelectedQuery<R> distinct() {
    return new SelectedQuery<>(rows.distinct());
  }

  /**
   * The statement of {@link #list}, with its parameters; nothing is asked of the database. Other
   * ends change it: {@code first} and {@code page} sort and cut, {@code count} counts. What is
   * included takes further statements, of the keys of the rows that were read, which are not shown.
   * Where no row can fulfil the condition, nothing would be sent, and a comment says so.
   */
  public Sql sql() {
    return unsent().sql();
  }

  /**
   * How the database would run the statement of {@link #sql}, in its own words, which are for
   * people and differ between versions; see {@link UnsentStatement#explain}. The query is not run.
   */
  public String explain() {
    return unsent().explain();
  }

  private UnsentStatement unsent() {
    QueryRunner runner = runner();
    return new UnsentStatement(
        runner,
        rows.isNever() ? null : StatementText.of(runner.dialect(), rows.repeatable().rows()));
  }

  /** All of them; empty when there are none. One that is NULL is null in the list. */
  public List<R> list() {
    return run(runner(), rows.repeatable());
  }

  /**
   * All of them, one after the other, as {@link Query#stream} gives rows. One that is NULL is null.
   *
   * <pre>{@code
   * try (Stream<String> titles = posts.query().select(p -> p.title()).stream()) {
   *   titles.forEach(title -> System.out.println(title));
   * }
   * }</pre>
   *
   * @throws dev.ashlar.AshlarException when they come in parts and are groups, distinct, or sorted
   *     by something else than the primary key
   */
  public Stream<R> stream() {
    return isUnsent(runner())
        ? Stream.empty()
        : RowStream.of(new StreamedResults<R>(rows.repeatable()));
  }

  /**
   * The first one in this order, ties broken by the primary key, by the group, or by all that is
   * selected where results are distinct; empty when there is none.
   *
   * @throws IllegalStateException when it is NULL
   */
  public Optional<R> first() {
    return only(run(runner(), rows.totallyOrdered().atMost(1)), "first");
  }

  /**
   * The only one, which may be null.
   *
   * @throws NotFoundException when there is none
   * @throws TooManyRowsException when there are several
   */
  public R one() {
    List<R> results = two();
    if (results.isEmpty()) {
      throw new NotFoundException(
          "No %s matches this query. Use optional() where that may be.".formatted(modelName()));
    }
    return results.get(0);
  }

  /**
   * The only one, or empty when there is none.
   *
   * @throws TooManyRowsException when there are several
   * @throws IllegalStateException when it is NULL
   */
  public Optional<R> optional() {
    return only(two(), "optional");
  }

  /** How many there are; a limit and an offset count. */
  public long count() {
    return count(runner());
  }

  /** Whether there is any. */
  public boolean exists() {
    QueryRunner runner = runner();
    return !isUnsent(runner)
        && !runner.list(StatementText.of(runner.dialect(), rows.any()), row -> true).isEmpty();
  }

  /**
   * A page of results and their total number, read in one transaction; the order ends as that of
   * {@link #first}, so that none is on two pages.
   *
   * @param number the number of the page, from 1
   * @param size how many results a full page has
   * @throws IllegalArgumentException when one of the two is less than 1
   * @throws IllegalStateException when the query has a limit or an offset of its own
   */
  public Page<R> page(int number, int size) {
    Pages.check(number, size, rows.range());
    QueryRunner runner = runner();
    return isUnsent(runner)
        ? new Page<>(List.of(), number, size, 0)
        : runner.together(each -> page(each, number, size));
  }

  /**
   * A slice of the results, and the cursors of those behind it and before it, as {@link
   * Query#slice} has it; the order ends as that of {@link #first}.
   *
   * @param cursor {@link Slice#next} or {@link Slice#previous} of a slice; null for the first one
   * @param size how many results a full slice has
   * @throws dev.ashlar.InvalidCursorException when the cursor is none, or that of another query
   * @throws IllegalArgumentException when the size is less than 1, or the order has values that no
   *     cursor can carry: those of a sensitive column, averages, sums of floating point, windows,
   *     and where groups or distinct results end it, lists and texts without letter case
   * @throws IllegalStateException when the query has a limit or an offset of its own
   */
  public Slice<R> slice(@Nullable String cursor, int size) {
    return Slices.of(rows, cursor, size);
  }

  private Page<R> page(QueryRunner runner, int number, int size) {
    long total = count(runner);
    long offset = (number - 1L) * size;
    List<R> items =
        offset < total
            ? run(runner, rows.totallyOrdered().limit(size).offset(offset))
            : List.<R>of();
    return new Page<>(items, number, size, total);
  }

  private long count(QueryRunner runner) {
    return isUnsent(runner)
        ? 0
        : runner
            .list(StatementText.of(runner.dialect(), rows.count()), row -> row.bigint(1))
            .get(0);
  }

  private List<R> two() {
    PickedRows needed = rows.range().isCut() ? rows.repeatable() : rows.unordered();
    List<R> results = run(runner(), needed.atMost(2));
    if (results.size() > 1) {
      throw new TooManyRowsException(
          "More than one %s matches this query. Narrow it, or use first() or list()."
              .formatted(modelName()));
    }
    return results;
  }

  private Optional<R> only(List<R> results, String end) {
    if (results.isEmpty()) {
      return Optional.empty();
    }
    R result = results.get(0);
    if (result == null) {
      throw new IllegalStateException(
          "%s() found a row in which %s is NULL, and an Optional cannot hold that. Ask for rows where it isNotNull(), or use list() or one()."
              .formatted(end, rows.picked().label()));
    }
    return Optional.of(result);
  }

  private List<R> run(QueryRunner runner, PickedRows asked) {
    if (isUnsent(runner)) {
      return List.of();
    }
    SelectStatement select = asked.rows();
    return asked.base().includes().isEmpty()
        ? PickedLoad.made(runner, asked, select)
        : runner.together(each -> PickedLoad.loaded(each, asked, select));
  }

  private boolean isUnsent(QueryRunner runner) {
    if (rows.isNever()) {
      runner.requireUsable();
      return true;
    }
    return false;
  }

  private QueryRunner runner() {
    return rows.base().runner();
  }

  private String modelName() {
    return rows.base().fields().table.modelName();
  }
}
