/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.dialect.LikePattern;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.Row;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Call;
import dev.ashlar.sql.statement.Caseless;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.LetterCase;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Pattern;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.value.Values;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of type {@code String}, or what is put together of such columns. Texts compare by code
 * point: letter case and trailing blanks count, on every database.
 *
 * <pre>{@code
 * u -> u.email().endsWith("@prisma.io").and(u.name().ne("Bob"))
 * }</pre>
 */
public final class TextColumn extends OrderedExpression<String>
    implements Composable<String, TextColumn> {

  TextColumn(Operand operand) {
    super(operand);
  }

  @Override
  @Nullable String read(Row row, int position) throws SQLException {
    return row.nullableText(position);
  }

  @Override
  Bind bind(String value) {
    return Bind.text(checked(operand(), Values::text, value));
  }

  /**
   * The same text, but letter case does not count: in comparisons, in parts and patterns, in
   * orders. Accents and blanks at the end count as before.
   *
   * <pre>{@code
   * users.query().where(u -> u.email().ignoreCase().eq("Alice@Prisma.io"))
   * users.query().orderBy(u -> u.name().ignoreCase()).thenBy(u -> u.name())
   * }</pre>
   *
   * <p>What the other side has is taken in the same way, a value as well as a column. Two texts are
   * equal where the database makes the same text of them in small letters, and are sorted by the
   * code points of that. The letters A to Z and a to z are alike on every database; SQLite knows no
   * others, so that {@code É} and {@code é} differ there. On the others they are equal, and what is
   * left to each of them are letters that are not one to one, such as the final sigma of Greek or
   * the dotted I of Turkish. On PostgreSQL the server must have ICU, as all usual ones do.
   *
   * <p>An index of the column is of no use to such a condition, unless the column itself says
   * {@code @Column(ignoreCase = true)}, and then nothing has to be said here.
   */
  public TextColumn ignoreCase() {
    return operand().letterCase() == LetterCase.COUNTS
        ? new TextColumn(new Caseless(operand()))
        : this;
  }

  /**
   * Contains these characters, exactly as they are; every text contains the empty one. Unknown
   * where the column has no value.
   *
   * @throws IllegalArgumentException when the part is null
   */
  public Condition contains(String part) {
    return compare(Operator.CONTAINS, bind(given("contains", part)));
  }

  /** Contains the other column's text. Unknown where one of the two has no value. */
  public Condition contains(Expression<String> part) {
    return compare(Operator.CONTAINS, given("contains", part));
  }

  /**
   * Begins with these characters, exactly as they are. Unknown where the column has no value.
   *
   * @throws IllegalArgumentException when the start is null
   */
  public Condition startsWith(String start) {
    return compare(Operator.STARTS_WITH, bind(given("startsWith", start)));
  }

  /** Begins with the other column's text. Unknown where one of the two has no value. */
  public Condition startsWith(Expression<String> start) {
    return compare(Operator.STARTS_WITH, given("startsWith", start));
  }

  /**
   * Ends with these characters, exactly as they are. Unknown where the column has no value.
   *
   * @throws IllegalArgumentException when the end is null
   */
  public Condition endsWith(String end) {
    return compare(Operator.ENDS_WITH, bind(given("endsWith", end)));
  }

  /** Ends with the other column's text. Unknown where one of the two has no value. */
  public Condition endsWith(Expression<String> end) {
    return compare(Operator.ENDS_WITH, given("endsWith", end));
  }

  /**
   * Fits the pattern, in which {@code %} is any text, {@code _} any one character, and a backslash
   * takes the next character as it is. Unknown where the column has no value.
   *
   * @throws IllegalArgumentException when the pattern is null or ends with a lone backslash
   */
  public Condition like(String pattern) {
    String checked = checked(operand(), Values::text, given("like", pattern));
    // Refused here where no dialect could spell it later.
    Pattern standard = new Pattern(LikePattern.of(checked).standard(), operand().isSensitive());
    return new Held(Comparison.of(Operator.LIKE, operand(), standard));
  }

  /**
   * This text with the other one after it. A result that is too long for the column that a change
   * sets to it is refused by the database; without a text in the column there is none. Letter case
   * does not count in the result where it does not in one of its columns.
   *
   * <pre>{@code
   * users.query().where(u -> u.name().concat(" <").concat(u.email()).concat(">").eq(sender))
   * }</pre>
   *
   * @throws IllegalArgumentException when the end is null
   */
  public TextColumn concat(String end) {
    return concat(argument(bind(present("concat", end))));
  }

  /** This text with the other one after it. Without a text in one of the two there is none. */
  public TextColumn concat(Expression<String> end) {
    return concat(present("concat", end).operand());
  }

  private TextColumn concat(Term end) {
    return new TextColumn(Computed.of(Operator.CONCAT, operand(), end, operand().type()));
  }

  /** In small letters, as {@link #ignoreCase} has them. */
  public TextColumn lower() {
    return computed(Texts.cased(Operator.WITHOUT_CASE, operand()));
  }

  /** In capital letters: those of ASCII on SQLite, on the others of all scripts. */
  public TextColumn upper() {
    return computed(Texts.cased(Operator.UPPER, operand()));
  }

  /** Without blanks at both ends; other white space stays. */
  public TextColumn trim() {
    return computed(Texts.made(Operator.TRIM, operand()));
  }

  /** How many code points it has. */
  public IntColumn length() {
    return new IntColumn(
        new Call(
            Operator.LENGTH, List.of(operand()), ColumnType.integer(), operand().isNullable()));
  }

  /**
   * From this code point on, the first one being 1; empty where it ends before.
   *
   * @throws IllegalArgumentException when it is less than 1
   */
  public TextColumn substring(int from) {
    return substring(from, Integer.MAX_VALUE);
  }

  /**
   * So many code points, or what is there of them, from this one on, the first one being 1.
   *
   * <pre>{@code
   * users.query().select(u -> u.name().substring(1, 1).upper())
   * }</pre>
   *
   * @throws IllegalArgumentException when it begins before 1, or the length is negative
   */
  public TextColumn substring(int from, int length) {
    if (from < 1 || length < 0) {
      throw new IllegalArgumentException(
          "%s.substring(%s, %s) counts from 1, and takes 0 characters or more."
              .formatted(operand().label(), from, length));
    }
    return computed(
        Texts.made(
            Operator.SUBSTRING,
            operand(),
            Parameters.of(Bind.integer(from)),
            Parameters.of(Bind.integer(length))));
  }

  /**
   * With the second text in the place of every first one that is in it, whose letter case counts.
   *
   * @throws IllegalArgumentException when one of the two is null, or the first one is empty
   */
  public TextColumn replace(String part, String with) {
    if (present("replace", part).isEmpty()) {
      throw new IllegalArgumentException(
          "%s.replace(\"\", ..) has nothing to look for. Give a text."
              .formatted(operand().label()));
    }
    return computed(
        Texts.made(
            Operator.REPLACE,
            operand(),
            argument(bind(part)),
            argument(bind(present("replace", with)))));
  }

  /**
   * Equal to one of the texts. Unknown where the column has no value.
   *
   * @throws IllegalArgumentException when a text is null
   */
  public Condition in(String first, String... more) {
    return among(Operator.IN, "in", Arguments.all(first, more));
  }

  /**
   * Equal to none of the texts. Unknown where the column has no value.
   *
   * @throws IllegalArgumentException when a text is null
   */
  public Condition notIn(String first, String... more) {
    return among(Operator.NOT_IN, "notIn", Arguments.all(first, more));
  }

  @Override
  TextColumn computed(Operand operand) {
    return new TextColumn(operand);
  }

  @Override
  public TextColumn min() {
    return computed(Aggregates.extreme(Aggregate.Function.MIN, operand()));
  }

  @Override
  public TextColumn max() {
    return computed(Aggregates.extreme(Aggregate.Function.MAX, operand()));
  }

  @Override
  public TextColumn filter(Condition condition) {
    return computed(Aggregates.filtered(operand(), condition));
  }
}
