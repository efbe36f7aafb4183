/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.UnsupportedStatement;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.jdbc.BoundStatement;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.vendor.Dialects;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rewriters go to every place of a tree, and say before writing what a database cannot do. */
class RewrittenTest {

  private static final TableReference ITEMS = new LocalTable("Item");
  private static final Column STOCK = column(ITEMS, "stock", ColumnType.bigint());
  private static final Column PRICE = column(ITEMS, "price", ColumnType.decimal(9, 2));

  /** The predicate at each place of a statement where one can stand. */
  static Stream<Statement> places() {
    Predicate marked = compared(PRICE);
    SelectStatement select = select(marked);
    WrittenRows rows = new WrittenRows(table(), List.of(), marked, List.of(STOCK), null);
    WrittenRows lasting =
        new WrittenRows(table(), List.of(), compared(STOCK), List.of(STOCK), marked);
    Operand answer = new Answer(marked);
    return Stream.of(
        select,
        select(Exists.of(select, true)),
        select(Negation.of(marked)),
        select(NotTrue.of(Junction.of(Operator.OR, compared(STOCK), marked))),
        select(new RowInQuery(List.of(STOCK), select)),
        select(new Truth(answer)),
        SelectStatement.of(answer, From.of(table()), null),
        SelectStatement.of(Aggregate.COUNT_ROWS.filtered(marked), From.of(table()), null),
        SelectStatement.of(
            new Case(List.of(new Case.When(marked, STOCK)), null, ColumnType.bigint()),
            From.of(table()),
            null),
        SelectStatement.of(
            new ScalarQuery(select, ColumnType.bigint(), false, "some"), From.of(table()), null),
        SelectStatement.of(STOCK, From.of(new DerivedTable(ITEMS, select, "d")), null),
        SelectStatement.of(
            STOCK,
            new From(
                table(), List.of(new From.Join(Table.of(new LocalTable("o"), "o"), true, marked))),
            null),
        select(null).grouped(new Grouping(List.of(STOCK), marked)),
        select(null).ordered(List.of(Ordering.ascending(answer))),
        SetOperation.of(SetOperation.Kind.UNION, select(null), select),
        new WithQuery(
            false,
            List.of(new WithQuery.CommonTable("c", new ColumnNames(List.of("x")), select)),
            select(null)),
        new UpdateStatement(rows, List.of(new Assignment(STOCK, STOCK)), null),
        new UpdateStatement(lasting, List.of(new Assignment(STOCK, STOCK)), null),
        new UpdateStatement(
            WrittenRows.of(table(), null), List.of(new Assignment(STOCK, answer)), null),
        new DeleteStatement(rows, null),
        insert(answer, null),
        insert(STOCK, new Conflict.OnKey(List.of(STOCK), List.of(keep()), marked)),
        insert(
            STOCK,
            new Conflict.OnKey(List.of(STOCK), List.of(new Assignment(STOCK, answer)), null)));
  }

  @ParameterizedTest
  @MethodSource("places")
  void decimalsAreRefusedWhereverTheyStand(Statement statement) {
    assertThatThrownBy(() -> Dialects.named("sqlite").write(statement))
        .isInstanceOf(UnsupportedStatement.class)
        .hasMessageStartingWith("Item.price cannot be ordered by sqlite");
  }

  @Test
  void decimalsAreNotComputedWithWhereTheyAreText() {
    for (Operand computed :
        List.of(
            new Aggregate(Aggregate.Function.SUM, PRICE, false, null, PRICE.type()),
            new Aggregate(Aggregate.Function.MAX, PRICE, false, null, PRICE.type()),
            new Call(Operator.ABS, List.of(PRICE), PRICE.type(), false))) {
      Statement statement = SelectStatement.of(computed, From.of(table()), null);

      assertThatThrownBy(() -> Dialects.named("sqlite").write(statement))
          .isInstanceOf(UnsupportedStatement.class)
          .hasMessageContaining("cannot be computed with by sqlite");
      assertThat(Dialects.named("h2").write(statement).sql()).contains("price");
    }
    Aggregate count =
        new Aggregate(Aggregate.Function.COUNT, PRICE, false, null, ColumnType.bigint());
    assertThat(Dialects.named("sqlite").write(SelectStatement.of(count, From.of(table()), null)))
        .extracting(BoundStatement::sql)
        .isEqualTo("SELECT count(t0.\"price\")\nFROM \"items\" t0");
  }

  @Test
  void listWithinTheLeftSideOfAListIsAnArrayToo() {
    SelectStatement inner =
        SelectStatement.of(Aggregate.COUNT_ROWS, From.of(table()), among(STOCK, 1_500));
    Operand count = new ScalarQuery(inner, ColumnType.bigint(), false, "some");

    BoundStatement written = Dialects.named("postgresql").write(select(among(count, 1_200)));

    assertThat(written.binds()).hasSize(2);
  }

  @Test
  void conditionThatIsAsDeepAsItMayBeCanBeWritten() {
    Predicate deep = among(STOCK, 60_000);
    for (int level = deep.depth(); level < 300; level++) {
      deep = NotTrue.of(deep);
    }

    SelectStatement select = select(deep);

    assertThat(Dialects.named("h2").write(select).binds()).hasSize(2);
  }

  @Test
  void locksAreRefusedWhereverTheyStand() {
    SelectStatement locked = select(null).locking(Locking.FOR_UPDATE);
    for (Statement statement :
        List.of(
            locked,
            SelectStatement.of(STOCK, From.of(new DerivedTable(ITEMS, locked, "d")), null),
            select(Exists.of(locked, true)))) {
      for (Dialect dialect : Dialects.all()) {
        if (dialect.capabilities().contains(Capability.ROW_LOCKS)) {
          assertThat(dialect.write(statement).sql()).contains("FOR UPDATE");
        } else {
          assertThatThrownBy(() -> dialect.write(statement))
              .isInstanceOf(UnsupportedStatement.class);
        }
      }
    }
  }

  @Test
  void noAliasIsTheNameOfTheTableThatIsWritten() {
    for (String name : List.of("t0", "T1", "t2")) {
      TableReference other = new LocalTable("other");
      Column there = column(other, "stock", ColumnType.bigint());
      SelectStatement inner =
          SelectStatement.of(
              Keyword.ONE,
              From.of(Table.of(other, "others")),
              Comparison.of(Operator.EQ, there, STOCK));
      WrittenRows rows =
          new WrittenRows(
              Table.of(ITEMS, name), List.of(), Exists.of(inner, true), List.of(STOCK), null);

      String sql = Dialects.named("mariadb").write(new DeleteStatement(rows, null)).sql();

      assertThat(sql).doesNotContainIgnoringCase("others` " + name + " ");
    }
  }

  private static Predicate among(Operand operand, int values) {
    return Comparison.of(
        Operator.NOT_IN, operand, new Parameters(Collections.nCopies(values, Bind.bigint(1L))));
  }

  private static Predicate compared(Operand operand) {
    return Comparison.of(Operator.GT, operand, Parameters.of(Bind.bigint(1L)));
  }

  private static SelectStatement select(@Nullable Predicate where) {
    return SelectStatement.of(STOCK, From.of(table()), where);
  }

  private static InsertStatement insert(Term value, @Nullable Conflict conflict) {
    return new InsertStatement(
        table(),
        new ColumnNames(List.of("stock")),
        new ValueRows(List.of(List.of(value))),
        conflict,
        null);
  }

  private static Assignment keep() {
    return Assignment.keep(STOCK);
  }

  private static Table table() {
    return Table.of(ITEMS, "items");
  }

  private static Column column(TableReference table, String name, ColumnType type) {
    return new Column(table, name, type, false, false, name);
  }
}
