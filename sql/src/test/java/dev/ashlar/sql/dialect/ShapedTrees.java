/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Answer;
import dev.ashlar.sql.statement.Applied;
import dev.ashlar.sql.statement.ArrayRows;
import dev.ashlar.sql.statement.Assignment;
import dev.ashlar.sql.statement.Call;
import dev.ashlar.sql.statement.Case;
import dev.ashlar.sql.statement.Caseless;
import dev.ashlar.sql.statement.ChangedRows;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.ColumnNames;
import dev.ashlar.sql.statement.Columns;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.Conflict;
import dev.ashlar.sql.statement.Constant;
import dev.ashlar.sql.statement.DeleteStatement;
import dev.ashlar.sql.statement.DerivedTable;
import dev.ashlar.sql.statement.Exists;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Grouping;
import dev.ashlar.sql.statement.InElements;
import dev.ashlar.sql.statement.InsertStatement;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Keyword;
import dev.ashlar.sql.statement.LocalTable;
import dev.ashlar.sql.statement.Locking;
import dev.ashlar.sql.statement.MergeStatement;
import dev.ashlar.sql.statement.Negation;
import dev.ashlar.sql.statement.NotTrue;
import dev.ashlar.sql.statement.NumberedInsert;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Pattern;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Range;
import dev.ashlar.sql.statement.RowCompared;
import dev.ashlar.sql.statement.RowInQuery;
import dev.ashlar.sql.statement.RowsIn;
import dev.ashlar.sql.statement.ScalarQuery;
import dev.ashlar.sql.statement.SelectList;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.SetOperation;
import dev.ashlar.sql.statement.Statement;
import dev.ashlar.sql.statement.Table;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.Truth;
import dev.ashlar.sql.statement.UpdateStatement;
import dev.ashlar.sql.statement.ValueRows;
import dev.ashlar.sql.statement.WindowFunction;
import dev.ashlar.sql.statement.Windowed;
import dev.ashlar.sql.statement.Windowed.Bound;
import dev.ashlar.sql.statement.WithQuery;
import dev.ashlar.sql.statement.WrittenRows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements in which every kind of node occurs. */
final class ShapedTrees {

  private static final LocalTable ITEMS = new LocalTable("Item");
  private static final LocalTable OTHERS = new LocalTable("Other");
  private static final Column ID = column(ITEMS, "id", ColumnType.bigint(), false);
  private static final Column STOCK = column(ITEMS, "stock", ColumnType.integer(), true);
  private static final Column NAME = column(ITEMS, "name", ColumnType.varchar(20), false);
  private static final Column OTHER = column(OTHERS, "item_id", ColumnType.bigint(), true);
  private static final Columns ALL =
      new Columns(ITEMS, new ColumnNames(List.of("id", "stock", "name")));

  private static final LocalTable ROWS = new LocalTable("rows");
  private static final ArrayRows SENT =
      new ArrayRows(
          ROWS,
          "items",
          List.of(
              new ArrayRows.Sent(ID.at(ROWS), Bind.array(List.of(Bind.bigint(1L)))),
              new ArrayRows.Sent(STOCK.at(ROWS), Bind.array(List.of(Bind.integer(2))))),
          "r");

  private ShapedTrees() {}

  static List<Statement> all() {
    SelectStatement inner = select(OTHER, eq(OTHER, ID), OTHERS);
    return List.of(
        select(ALL, conditions(inner), ITEMS).ordered(orders()).cut(new Range(7, 8)),
        select(NAME, like(), ITEMS).cut(Range.ALL.limit(3)).locking(Locking.FOR_UPDATE),
        select(Keyword.ONE, rows(inner), ITEMS).cut(Range.ALL.offset(4)),
        new SelectStatement(
            new SelectList(true, operands(inner)),
            joined(),
            null,
            grouping(),
            List.of(),
            Range.ALL,
            null),
        select(Aggregate.COUNT_ROWS, null, ITEMS),
        SelectStatement.of(STOCK, From.of(new DerivedTable(ITEMS, inner, "d")), null),
        SelectStatement.of(Parameters.of(Bind.bigint(1L)), From.NOTHING, null),
        SetOperation.of(SetOperation.Kind.UNION, inner, select(OTHER, null, OTHERS)),
        new WithQuery(
            false,
            List.of(new WithQuery.CommonTable("c", new ColumnNames(List.of("x")), inner)),
            select(ID, null, ITEMS)),
        insert(null, null),
        insert(new Conflict.OnKey(List.of(ID), List.of(set(STOCK)), eq(STOCK, STOCK)), ALL),
        insert(new Conflict.OnAnyKey(List.of(set(STOCK))), null),
        new InsertStatement(
            table(ITEMS),
            SENT.names(),
            SelectStatement.of(SENT.all(), From.of(SENT), null),
            taken(),
            ALL),
        insert(new Conflict.OnRow(List.of(ID, NAME)), null),
        new NumberedInsert(table(ITEMS), SENT, ALL),
        new UpdateStatement(
            new WrittenRows(table(ITEMS), List.of(), compared(), List.of(ID), truth()),
            List.of(set(STOCK), new Assignment(NAME, Parameters.of(Bind.text("n")))),
            ALL),
        new UpdateStatement(WrittenRows.of(table(ITEMS), compared()), List.of(set(STOCK)), null),
        new UpdateStatement(
            WrittenRows.of(table(ITEMS), eq(ID, ID.at(ROWS)))
                .by(table(ITEMS).called(Table.Called.NAME), eq(ID, ID.at(ROWS))),
            List.of(new Assignment(STOCK, STOCK.at(ROWS))),
            SENT,
            null),
        new DeleteStatement(
            new WrittenRows(table(ITEMS), joined().joins(), compared(), List.of(ID), null), null),
        new DeleteStatement(WrittenRows.of(table(ITEMS), compared()), ALL),
        SelectStatement.of(ALL, From.of(new ChangedRows(ITEMS, insert(null, null), false)), null),
        new MergeStatement(
            table(ITEMS),
            eq(ID, ID),
            List.of(set(STOCK)),
            truth(),
            new ColumnNames(List.of("id", "stock")),
            List.of(Parameters.of(Bind.bigint(1L)), Keyword.NULL),
            null));
  }

  private static Conflict taken() {
    return new Conflict.OnKey(
        List.of(ID), List.of(new Assignment(STOCK, STOCK.at(InsertStatement.REFUSED))), null);
  }

  private static Predicate conditions(SelectStatement inner) {
    return Junction.all(
        compared(),
        Junction.of(Operator.OR, new Constant(false, ID), NotTrue.of(truth())),
        Junction.of(Operator.OR, new Constant(true, null), NotTrue.of(truth())),
        Negation.of(Exists.of(inner, true)),
        Comparison.of(Operator.BETWEEN, STOCK, integer(1), integer(9)));
  }

  private static Predicate compared() {
    Parameters list = new Parameters(List.of(Bind.bigint(1L), Bind.bigint(2L), Bind.bigint(3L)));
    return Junction.all(
        Comparison.of(Operator.IN, ID, list), Comparison.of(Operator.IS_NULL, STOCK));
  }

  private static Predicate like() {
    return Junction.all(
        Comparison.of(Operator.LIKE, NAME, new Pattern("a%_", true)),
        Comparison.of(Operator.EQ, new Caseless(NAME), Parameters.of(Bind.text("B"))));
  }

  private static Predicate rows(SelectStatement inner) {
    return Junction.all(
        new RowsIn(List.of(ID, STOCK), List.of(row(1, 2), row(3, 4))),
        new RowCompared(Operator.GT, List.of(ID, STOCK), row(1, 2)),
        new RowInQuery(List.of(ID), inner),
        new InElements(NAME, Parameters.of(Bind.array(List.of(Bind.text("c"))))));
  }

  private static List<Bind> row(long id, int stock) {
    return List.of(Bind.bigint(id), Bind.integer(stock));
  }

  private static Predicate truth() {
    return new Truth(new Answer(eq(ID, ID)));
  }

  private static List<Ordering> orders() {
    return List.of(
        Ordering.ascending(NAME),
        Ordering.ascending(STOCK).descending().withNulls(Ordering.Nulls.LAST));
  }

  private static Grouping grouping() {
    return new Grouping(List.of(NAME, STOCK), eq(STOCK, ID));
  }

  private static List<SelectList.Item> operands(SelectStatement inner) {
    Windowed.Frame frame = new Windowed.Frame(new Bound(-2), Bound.CURRENT);
    return List.of(
        new SelectList.Item(new ScalarQuery(inner, ColumnType.bigint(), true, "some"), "a"),
        SelectList.unnamed(new Call(Operator.COALESCE, List.of(STOCK, ID), ID.type(), true)),
        SelectList.unnamed(
            new Case(List.of(new Case.When(truth(), STOCK)), integer(5), ColumnType.integer())),
        SelectList.unnamed(sum().filtered(eq(ID, STOCK))),
        SelectList.unnamed(new Applied(Operator.BY_CODE_POINT, NAME)),
        SelectList.unnamed(
            new Windowed(
                WindowFunction.number(WindowFunction.Name.NTILE, integer(4)),
                new Windowed.Window(List.of(NAME), orders(), frame))));
  }

  private static Aggregate sum() {
    return new Aggregate(Aggregate.Function.SUM, STOCK, true, null, ColumnType.bigint());
  }

  private static From joined() {
    return new From(table(ITEMS), List.of(new From.Join(table(OTHERS), true, eq(OTHER, ID))));
  }

  private static InsertStatement insert(@Nullable Conflict conflict, @Nullable Columns returning) {
    return new InsertStatement(
        table(ITEMS),
        new ColumnNames(List.of("id", "stock", "name")),
        new ValueRows(
            List.of(
                List.of(
                    new Parameters(List.of(Bind.bigint(1L), Bind.integer(2))),
                    Parameters.of(Bind.text("n"))))),
        conflict,
        returning);
  }

  private static Assignment set(Column column) {
    return new Assignment(
        column, Computed.of(Operator.PLUS, column, integer(1), ColumnType.integer()));
  }

  private static Parameters integer(int value) {
    return Parameters.of(Bind.integer(value));
  }

  private static Predicate eq(Operand left, Operand right) {
    return Comparison.of(Operator.EQ, left, right);
  }

  private static SelectStatement select(Term selected, @Nullable Predicate where, LocalTable from) {
    return SelectStatement.of(selected, From.of(table(from)), where);
  }

  private static Table table(LocalTable reference) {
    return Table.of(reference, reference == ITEMS ? "items" : "others");
  }

  private static Column column(LocalTable table, String name, ColumnType type, boolean isNullable) {
    return new Column(table, name, type, isNullable, false, name);
  }
}
