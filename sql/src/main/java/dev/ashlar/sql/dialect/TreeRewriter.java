/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.statement.Aggregate;
import dev.ashlar.sql.statement.Answer;
import dev.ashlar.sql.statement.Applied;
import dev.ashlar.sql.statement.Call;
import dev.ashlar.sql.statement.Case;
import dev.ashlar.sql.statement.Caseless;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Columns;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.Constant;
import dev.ashlar.sql.statement.DerivedTable;
import dev.ashlar.sql.statement.Exists;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Grouping;
import dev.ashlar.sql.statement.InElements;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Keyword;
import dev.ashlar.sql.statement.Negation;
import dev.ashlar.sql.statement.NotTrue;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Parameters;
import dev.ashlar.sql.statement.Pattern;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Query;
import dev.ashlar.sql.statement.RowCompared;
import dev.ashlar.sql.statement.RowInQuery;
import dev.ashlar.sql.statement.RowsIn;
import dev.ashlar.sql.statement.ScalarQuery;
import dev.ashlar.sql.statement.SelectList;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.SetOperation;
import dev.ashlar.sql.statement.TableExpression;
import dev.ashlar.sql.statement.Term;
import dev.ashlar.sql.statement.Truth;
import dev.ashlar.sql.statement.WindowFunction;
import dev.ashlar.sql.statement.Windowed;
import dev.ashlar.sql.statement.WithQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a tree and copies what has changed within; a subclass says what changes. Where
 * nothing does, the tree stays the same object.
 */
@SuppressWarnings("ReferenceEquality") // what has not changed is the same object
public abstract class TreeRewriter implements Term.Visitor<Term>, Predicate.Visitor<Predicate> {

  /** For subclasses. */
  protected TreeRewriter() {}

  protected final Predicate predicate(Predicate predicate) {
    return predicate.accept(this);
  }

  protected final @Nullable Predicate orNull(@Nullable Predicate predicate) {
    return predicate == null ? null : predicate(predicate);
  }

  protected final Term term(Term term) {
    return term.accept(this);
  }

  /** An operand becomes one. */
  protected final Operand operand(Operand operand) {
    return (Operand) operand.accept(this);
  }

  /** A column becomes one. */
  private Column same(Column column) {
    return (Column) column.accept(this);
  }

  /** The same list where each stays the same object. */
  static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    List<T> changed = list;
    for (int i = 0; i < list.size(); i++) {
      T next = change.apply(list.get(i));
      if (next != list.get(i) && changed == list) {
        changed = new ArrayList<>(list);
      }
      if (changed != list) {
        changed.set(i, next);
      }
    }
    return changed;
  }

  final Query query(Query query) {
    if (query instanceof SetOperation operation) {
      return setOperation(operation);
    }
    return query instanceof WithQuery with ? with(with) : select((SelectStatement) query);
  }

  final SetOperation setOperation(SetOperation operation) {
    SelectStatement left = select(operation.left());
    SelectStatement right = select(operation.right());
    return left == operation.left() && right == operation.right()
        ? operation
        : new SetOperation(operation.kind(), left, right);
  }

  final WithQuery with(WithQuery with) {
    List<WithQuery.CommonTable> tables = each(with.tables(), this::common);
    Query body = query(with.body());
    return tables == with.tables() && body == with.body()
        ? with
        : new WithQuery(with.isRecursive(), tables, body);
  }

  private WithQuery.CommonTable common(WithQuery.CommonTable table) {
    Query query = query(table.query());
    return query == table.query()
        ? table
        : new WithQuery.CommonTable(table.name(), table.columns(), query);
  }

  protected SelectStatement select(SelectStatement select) {
    SelectList selected = selected(select.selected());
    From from = from(select.from());
    Predicate where = orNull(select.where());
    Grouping grouping = select.grouping() == null ? null : grouping(select.grouping());
    List<Ordering> orders = each(select.orders(), this::ordering);
    return selected == select.selected()
            && from == select.from()
            && where == select.where()
            && grouping == select.grouping()
            && orders == select.orders()
        ? select
        : new SelectStatement(
            selected, from, where, grouping, orders, select.range(), select.locking());
  }

  private SelectList selected(SelectList selected) {
    List<SelectList.Item> items =
        each(
            selected.items(),
            item -> {
              Term term = term(item.term());
              return term == item.term() ? item : new SelectList.Item(term, item.name());
            });
    return items == selected.items() ? selected : new SelectList(selected.isDistinct(), items);
  }

  private Grouping grouping(Grouping grouping) {
    List<Operand> by = each(grouping.by(), this::operand);
    Predicate having = orNull(grouping.having());
    return by == grouping.by() && having == grouping.having() ? grouping : new Grouping(by, having);
  }

  private From from(From from) {
    TableExpression first = table(from.first());
    List<From.Join> joins = each(from.joins(), this::join);
    return first == from.first() && joins == from.joins() ? from : new From(first, joins);
  }

  final From.Join join(From.Join join) {
    TableExpression table = table(join.table());
    Predicate on = predicate(join.on());
    return table == join.table() && on == join.on()
        ? join
        : new From.Join(table, join.isOptional(), on);
  }

  private TableExpression table(TableExpression table) {
    if (table instanceof DerivedTable derived) {
      Query query = query(derived.query());
      return query == derived.query()
          ? derived
          : new DerivedTable(derived.reference(), query, derived.alias());
    }
    return table;
  }

  /** What rows are sorted by. */
  protected Ordering ordering(Ordering order) {
    Operand by = operand(order.operand());
    return by == order.operand() ? order : new Ordering(by, order.direction(), order.nulls());
  }

  @Override
  public Term column(Column column) {
    return column;
  }

  @Override
  public Term computed(Computed computed) {
    Operand left = operand(computed.left());
    Term right = term(computed.right());
    return left == computed.left() && right == computed.right()
        ? computed
        : computed.withLeft(left).withRight(right);
  }

  @Override
  public Term call(Call call) {
    List<Term> arguments = each(call.arguments(), this::term);
    return arguments == call.arguments()
        ? call
        : new Call(call.function(), arguments, call.type(), call.isNullable());
  }

  @Override
  public Term caseOf(Case some) {
    List<Case.When> whens = each(some.whens(), this::when);
    Term otherwise = some.otherwise() == null ? null : term(some.otherwise());
    return whens == some.whens() && otherwise == some.otherwise()
        ? some
        : new Case(whens, otherwise, some.type());
  }

  private Case.When when(Case.When when) {
    Predicate condition = predicate(when.condition());
    Term value = term(when.value());
    return condition == when.condition() && value == when.value()
        ? when
        : new Case.When(condition, value);
  }

  @Override
  public Term answer(Answer answer) {
    Predicate condition = predicate(answer.condition());
    return condition == answer.condition() ? answer : new Answer(condition);
  }

  @Override
  public Term caseless(Caseless caseless) {
    Operand text = operand(caseless.text());
    return text == caseless.text() ? caseless : new Caseless(text);
  }

  @Override
  public Term scalar(ScalarQuery scalar) {
    Query query = query(scalar.query());
    return query == scalar.query()
        ? scalar
        : new ScalarQuery(query, scalar.type(), scalar.isNullable(), scalar.label());
  }

  @Override
  public Term aggregate(Aggregate aggregate) {
    Operand of = aggregate.of() == null ? null : operand(aggregate.of());
    Predicate filter = orNull(aggregate.filter());
    return of == aggregate.of() && filter == aggregate.filter()
        ? aggregate
        : new Aggregate(aggregate.function(), of, aggregate.isDistinct(), filter, aggregate.type());
  }

  @Override
  public Term windowFunction(WindowFunction function) {
    List<Term> arguments = each(function.arguments(), this::term);
    return arguments == function.arguments()
        ? function
        : new WindowFunction(function.name(), arguments, function.type(), function.isNullable());
  }

  @Override
  public Term windowed(Windowed windowed) {
    Operand function = operand(windowed.function());
    Windowed.Window window = windowed.window();
    List<Operand> partitions = each(window.partitions(), this::operand);
    List<Ordering> orders = each(window.orders(), this::ordering);
    return function == windowed.function()
            && partitions == window.partitions()
            && orders == window.orders()
        ? windowed
        : new Windowed(function, new Windowed.Window(partitions, orders, window.frame()));
  }

  @Override
  public Term parameters(Parameters parameters) {
    return parameters;
  }

  @Override
  public Term pattern(Pattern pattern) {
    return pattern;
  }

  @Override
  public Term applied(Applied applied) {
    Term to = term(applied.to());
    return to == applied.to() ? applied : new Applied(applied.operator(), to);
  }

  @Override
  public Term columns(Columns columns) {
    return columns;
  }

  @Override
  public Term keyword(Keyword keyword) {
    return keyword;
  }

  @Override
  public Predicate comparison(Comparison comparison) {
    Operand left = operand(comparison.left());
    List<Term> right = each(comparison.right(), this::term);
    return left == comparison.left() && right == comparison.right()
        ? comparison
        : new Comparison(comparison.operator(), left, right, comparison.depth());
  }

  @Override
  public Predicate junction(Junction junction) {
    List<Predicate> parts = junction.parts();
    List<Predicate> changed = each(parts, this::predicate);
    return changed == parts ? junction : junction.of(changed);
  }

  @Override
  public Predicate negation(Negation negation) {
    Predicate negated = predicate(negation.negated());
    return negated == negation.negated() ? negation : new Negation(negated, negation.depth());
  }

  @Override
  public Predicate notTrue(NotTrue notTrue) {
    Predicate condition = predicate(notTrue.condition());
    return condition == notTrue.condition() ? notTrue : new NotTrue(condition, notTrue.depth());
  }

  @Override
  public Predicate truth(Truth truth) {
    Operand operand = operand(truth.operand());
    return operand == truth.operand() ? truth : new Truth(operand);
  }

  @Override
  public Predicate exists(Exists exists) {
    SelectStatement query = select(exists.query());
    return query == exists.query() ? exists : new Exists(query, exists.expected(), exists.depth());
  }

  @Override
  public Predicate constant(Constant constant) {
    Operand compared = constant.operand();
    Operand operand = compared == null ? null : operand(compared);
    return operand == compared ? constant : new Constant(constant.value(), operand);
  }

  @Override
  public Predicate rowsIn(RowsIn rows) {
    List<Column> columns = each(rows.columns(), this::same);
    return columns == rows.columns() ? rows : new RowsIn(columns, rows.rows());
  }

  @Override
  public Predicate rowInQuery(RowInQuery row) {
    List<Column> columns = each(row.columns(), this::same);
    Query query = query(row.query());
    return columns == row.columns() && query == row.query() ? row : new RowInQuery(columns, query);
  }

  @Override
  public Predicate rowCompared(RowCompared row) {
    List<Column> columns = each(row.columns(), this::same);
    return columns == row.columns() ? row : new RowCompared(row.operator(), columns, row.values());
  }

  @Override
  public Predicate inElements(InElements among) {
    Operand text = operand(among.text());
    return text == among.text() ? among : new InElements(text, among.array());
  }
}
