/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.statement;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Answer;
import dev.ashlar.sql.statement.Applied;
import dev.ashlar.sql.statement.ArrayRows;
import dev.ashlar.sql.statement.Call;
import dev.ashlar.sql.statement.Case;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.ColumnNames;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.DerivedTable;
import dev.ashlar.sql.statement.Exists;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Grouping;
import dev.ashlar.sql.statement.Keyword;
import dev.ashlar.sql.statement.LocalTable;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Query;
import dev.ashlar.sql.statement.Range;
import dev.ashlar.sql.statement.RowCompared;
import dev.ashlar.sql.statement.ScalarQuery;
import dev.ashlar.sql.statement.SelectList;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.SetOperation;
import dev.ashlar.sql.statement.Table;
import dev.ashlar.sql.statement.TableReference;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.WindowFunction;
import dev.ashlar.sql.statement.Windowed;
import dev.ashlar.sql.statement.WithQuery;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Queries over four users, of nodes that no query of a program is made of yet. */
final class Trees {

  private static final TableReference USERS = new LocalTable("User");
  private static final Column EMAIL = text(USERS, "email", false);
  private static final Column NAME = text(USERS, "name", true);
  private static final Column VISITS = whole(USERS, "visits");
  private static final Operand EMAIL_LENGTH =
      new Call(Operator.LENGTH, List.of(EMAIL), ColumnType.integer(), false);

  private Trees() {}

  /**
   * A query, and what it finds.
   *
   * @param rows values with bars between, in their order
   */
  record Example(String name, Query query, List<String> rows) {

    /** The name. */
    @Override
    public String toString() {
      return name;
    }
  }

  private static Example example(String name, Query query, String... rows) {
    return new Example(name, query, List.of(rows));
  }

  /** All of them. */
  static List<Example> all() {
    return List.of(
        example("distinct", users(NAME).distinct().ordered(by(NAME)), "blue", "red", "null"),
        example(
            "groups and having",
            users(NAME, Aggregate.COUNT_ROWS, of(Aggregate.Function.SUM, VISITS))
                .grouped(
                    new Grouping(
                        List.of(NAME), compare(Operator.GT, Aggregate.COUNT_ROWS, number(1)))),
            "red|2|4"),
        example(
            "aggregates",
            users(
                of(Aggregate.Function.COUNT, NAME),
                new Aggregate(Aggregate.Function.COUNT, NAME, true, null, ColumnType.bigint()),
                of(Aggregate.Function.MIN, VISITS),
                of(Aggregate.Function.MAX, VISITS),
                new Answer(compare(Operator.GT, of(Aggregate.Function.AVG, VISITS), number(2)))),
            "3|2|1|5|1"),
        example(
            "aggregates of some rows",
            users(
                of(Aggregate.Function.SUM, VISITS).filtered(isRed()),
                Aggregate.COUNT_ROWS.filtered(isRed()),
                of(Aggregate.Function.MAX, VISITS).filtered(compare(Operator.GT, VISITS, 9))),
            "4|2|null"),
        example(
            "window functions",
            users(
                    EMAIL,
                    over(WindowFunction.number(WindowFunction.Name.ROW_NUMBER), null),
                    over(WindowFunction.number(WindowFunction.Name.DENSE_RANK), null),
                    over(other(WindowFunction.Name.LAG), null),
                    over(other(WindowFunction.Name.FIRST_VALUE), null))
                .ordered(by(EMAIL)),
            "a|1|1|null|1",
            "b|2|2|1|1",
            "c|1|1|null|2",
            "d|1|1|null|5"),
        example(
            "frame of a window",
            users(
                    EMAIL,
                    new Windowed(
                        of(Aggregate.Function.SUM, VISITS),
                        new Windowed.Window(
                            List.of(),
                            by(EMAIL),
                            new Windowed.Frame(new Windowed.Bound(-1), Windowed.Bound.CURRENT))))
                .ordered(by(EMAIL)),
            "a|1",
            "b|4",
            "c|5",
            "d|7"),
        example("derived table", derived(), "b", "c"),
        example("common table, read twice", common(), "b|c", "c|a"),
        example("recursive table", recursive(), "1", "2", "3", "4"),
        example("union", sorted(set(SetOperation.Kind.UNION)), "a", "b", "c", "d"),
        example(
            "union of all", sorted(set(SetOperation.Kind.UNION_ALL)), "a", "b", "b", "c", "c", "d"),
        example("intersection", sorted(set(SetOperation.Kind.INTERSECT)), "b", "c"),
        example("difference", sorted(set(SetOperation.Kind.EXCEPT)), "d"),
        example(
            "sets within a set",
            sorted(
                SetOperation.of(
                    SetOperation.Kind.EXCEPT,
                    set(SetOperation.Kind.UNION),
                    select(isRed(), EMAIL).ordered(by(EMAIL)).cut(firstOne()))),
            "b",
            "c",
            "d"),
        example(
            "case",
            users(
                    EMAIL,
                    new Case(
                        List.of(
                            new Case.When(isRed(), VISITS),
                            new Case.When(compare(Operator.GT, VISITS, 4), EMAIL_LENGTH)),
                        null,
                        ColumnType.integer()))
                .ordered(by(EMAIL)),
            "a|1",
            "b|3",
            "c|null",
            "d|1"),
        example(
            "functions of texts",
            select(
                compare(Operator.EQ, EMAIL, Parameters.of(Bind.text("a"))),
                call(Operator.UPPER, NAME),
                call(Operator.WITHOUT_CASE, NAME),
                call(Operator.TRIM, NAME),
                call(Operator.LENGTH, NAME),
                call(Operator.SUBSTRING, NAME, two(), two()),
                call(Operator.REPLACE, NAME, textOf("e"), textOf("oa"))),
            "RED|red|red|3|ed|road"),
        example(
            "functions of numbers, and of what is missing",
            users(
                    call(Operator.COALESCE, NAME, EMAIL),
                    call(Operator.ABS, VISITS),
                    call(Operator.FLOOR, VISITS),
                    call(Operator.CEILING, VISITS))
                .ordered(by(EMAIL)),
            "red|1|1|1",
            "red|3|3|3",
            "blue|2|2|2",
            "d|5|5|5"),
        example(
            "select within a select",
            users(EMAIL, new ScalarQuery(others(), ColumnType.bigint(), false, "others"))
                .ordered(by(EMAIL)),
            "a|3",
            "b|1",
            "c|2",
            "d|0"),
        example(
            "columns together",
            select(
                    new RowCompared(
                        Operator.LT,
                        List.of(VISITS, EMAIL),
                        List.of(Bind.integer(3), Bind.text("b"))),
                    EMAIL)
                .ordered(by(EMAIL)),
            "a",
            "c"),
        example("no table", conditions(exists(true), exists(false)), "1|0"));
  }

  private static SelectStatement others() {
    TableReference other = new LocalTable("other");
    return SelectStatement.of(
        Aggregate.COUNT_ROWS,
        From.of(Table.of(other, "users")),
        compare(Operator.GT, whole(other, "visits"), VISITS));
  }

  private static Query conditions(Predicate... conditions) {
    return SelectStatement.of(
        SelectList.of(Stream.of(conditions).map(Answer::new).toList()), From.NOTHING, null);
  }

  private static Predicate exists(boolean expected) {
    return Exists.of(select(isRed(), Keyword.ONE), expected);
  }

  private static Query derived() {
    TableReference some = new LocalTable("some");
    Column email = text(some, "email", false);
    return SelectStatement.of(
            email,
            From.of(
                new DerivedTable(
                    some, select(compare(Operator.GT, VISITS, 1), EMAIL, VISITS), "some")),
            compare(Operator.LT, whole(some, "visits"), 5))
        .ordered(by(email));
  }

  private static Query common() {
    TableReference first = new LocalTable("first");
    TableReference second = new LocalTable("second");
    Column email = text(first, "email", false);
    return new WithQuery(
        false,
        List.of(
            new WithQuery.CommonTable(
                "seen", new ColumnNames(List.of("email", "visits")), users(EMAIL, VISITS))),
        SelectStatement.of(
                SelectList.of(List.of(email, text(second, "email", false))),
                new From(
                    Table.of(first, "seen"),
                    List.of(
                        new From.Join(
                            Table.of(second, "seen"),
                            false,
                            compare(
                                Operator.EQ,
                                whole(first, "visits"),
                                plusOne(whole(second, "visits")))))),
                null)
            .ordered(by(email)));
  }

  private static Query recursive() {
    TableReference self = new LocalTable("self");
    TableReference all = new LocalTable("all");
    Column before = new Column(self, "i", ColumnType.bigint(), false, false, "i");
    Column each = new Column(all, "i", ColumnType.bigint(), false, false, "i");
    SelectStatement anchor =
        select(compare(Operator.EQ, VISITS, 1), new Applied(Operator.AS_BIGINT, VISITS));
    SelectStatement step =
        SelectStatement.of(
            plusOne(before), From.of(Table.of(self, "n")), compare(Operator.LT, before, 4));
    return new WithQuery(
        true,
        List.of(
            new WithQuery.CommonTable(
                "n",
                new ColumnNames(List.of("i")),
                SetOperation.of(SetOperation.Kind.UNION_ALL, anchor, step))),
        SelectStatement.of(each, From.of(Table.of(all, "n")), null).ordered(by(each)));
  }

  /** Of those with more than one visit, and those with less than four. */
  private static SetOperation set(SetOperation.Kind kind) {
    return SetOperation.of(
        kind,
        select(compare(Operator.GT, VISITS, 1), EMAIL),
        select(compare(Operator.LT, VISITS, 4), EMAIL));
  }

  private static Query sorted(SetOperation sets) {
    TableReference rows = new LocalTable("rows");
    Column email = text(rows, "email", false);
    return SelectStatement.of(email, From.of(new DerivedTable(rows, sets, "r")), null)
        .ordered(by(email));
  }

  private static Range firstOne() {
    return Range.ALL.limit(1);
  }

  private static Windowed over(Operand function, Windowed.@Nullable Frame frame) {
    return new Windowed(function, new Windowed.Window(List.of(NAME), by(VISITS), frame));
  }

  private static WindowFunction other(WindowFunction.Name name) {
    return new WindowFunction(name, List.of(VISITS), ColumnType.integer(), true);
  }

  private static Aggregate of(Aggregate.Function function, Operand operand) {
    return new Aggregate(function, operand, false, null, ColumnType.bigint());
  }

  private static Call call(Operator function, Term... arguments) {
    return new Call(function, List.of(arguments), ColumnType.text(), true);
  }

  private static Operand plusOne(Column number) {
    return Computed.of(Operator.PLUS, number, number(1), ColumnType.bigint());
  }

  private static Predicate isRed() {
    return compare(Operator.EQ, NAME, textOf("red"));
  }

  private static Predicate compare(Operator operator, Operand left, long right) {
    return compare(operator, left, number(right));
  }

  private static Predicate compare(Operator operator, Operand left, Term right) {
    return Comparison.of(operator, left, right);
  }

  private static Parameters number(long value) {
    return Parameters.of(Bind.bigint(value));
  }

  private static Parameters two() {
    return Parameters.of(Bind.integer(2));
  }

  private static Parameters textOf(String value) {
    return Parameters.of(Bind.text(value));
  }

  private static List<Ordering> by(Operand operand) {
    return List.of(Ordering.ascending(operand));
  }

  private static Column text(TableReference table, String name, boolean isNullable) {
    return new Column(table, name, ColumnType.varchar(255), isNullable, false, name);
  }

  private static Column whole(TableReference table, String name) {
    return new Column(table, name, ColumnType.integer(), false, false, name);
  }

  /** The email of each user, in their order. */
  static SelectStatement emails() {
    return users(EMAIL).ordered(by(EMAIL));
  }

  /** Two rows that are sent with the statement. */
  static SelectStatement sent() {
    TableReference rows = new LocalTable("rows");
    ArrayRows arrays =
        new ArrayRows(
            rows,
            "users",
            List.of(
                new ArrayRows.Sent(
                    whole(rows, "visits"), Bind.array(ColumnType.Kind.INTEGER, List.of(1, 2))),
                new ArrayRows.Sent(
                    text(rows, "name", true), Bind.array(ColumnType.Kind.TEXT, List.of("x", "y")))),
            "r");
    return SelectStatement.of(arrays.all(), From.of(arrays), null);
  }

  private static SelectStatement users(Term... selected) {
    return select(null, selected);
  }

  private static SelectStatement select(@Nullable Predicate where, Term... selected) {
    return SelectStatement.of(
        SelectList.of(List.of(selected)), From.of(Table.of(USERS, "users")), where);
  }
}
