/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.CheckReturnValue;
import dev.ashlar.internal.Arguments;
import dev.ashlar.sql.statement.Grouping;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query whose rows are put together; immutable. What is said of a group is what it was grouped
 * by, and aggregates of its rows.
 *
 * <pre>{@code
 * posts.query()
 *     .groupBy(p -> p.author().id())
 *     .orderBy(p -> Select.count().desc())
 *     .select(p -> Select.columns(p.author().id(), p.createdAt().max()).as(Last::new))
 *     .list()
 * }</pre>
 *
 * @param <F> the fields of the rows
 */
@CheckReturnValue
public final class GroupedQuery<F extends Fields<?, ?>> {

  private final Selection<?, F> selection;
  private final List<Operand> by;
  private final @Nullable Predicate having;

  private GroupedQuery(Selection<?, F> selection, List<Operand> by, @Nullable Predicate having) {
    this.selection = selection;
    this.by = by;
    this.having = having;
  }

  static <F extends Fields<?, ?>> GroupedQuery<F> of(
      Selection<?, F> selection, Function<? super F, ? extends Equatable<?>> by) {
    return new GroupedQuery<>(selection, List.of(), null).groupBy(by);
  }

  /** Groups by this as well. */
  public GroupedQuery<F> groupBy(Function<? super F, ? extends Equatable<?>> further) {
    Equatable<?> value =
        Arguments.present("groupBy(..)", "a function that gives an expression", further)
            .apply(selection.fields());
    if (value == null) {
      throw new IllegalArgumentException(
          "What groupBy(..) groups by was null. Give a field, or leave the call out.");
    }
    Operand operand = Scopes.checkAll(selection.fields().source, value.operand());
    if (operand.spans(Span.GROUP) || operand.spans(Span.WINDOW)) {
      throw new IllegalArgumentException(
          "%s is of several rows, and groupBy(..) says which rows come together. Give it to having(..), or select it."
              .formatted(operand.label()));
    }
    if (operand.selects()) {
      throw new IllegalArgumentException(
          "%s is of other rows, and is not known to be the same where it is selected. Group by what is made of the row itself, or of to-one relations."
              .formatted(operand.label()));
    }
    Distinct.require(operand, "groupBy(..)");
    List<Operand> all = new ArrayList<>(by);
    all.add(operand);
    return new GroupedQuery<>(selection, List.copyOf(all), having);
  }

  /** Only groups for which the condition is true; added to the conditions so far by AND. */
  public GroupedQuery<F> having(Function<? super F, ? extends Condition> condition) {
    Predicate further =
        Scopes.checkGrouped(
            selection.fields().source,
            Held.predicate(
                Arguments.present("having(..)", "a function that makes a condition", condition)
                    .apply(selection.fields())));
    return new GroupedQuery<>(
        selection, by, having == null ? further : Junction.of(Operator.AND, having, further));
  }

  /** Sorts the groups by this, in the place of any order so far. */
  public GroupedQuery<F> orderBy(Function<? super F, ? extends Order> order) {
    return with(Orders.ofGroups(selection, order));
  }

  /**
   * Sorts by this what the order so far leaves equal.
   *
   * @throws IllegalStateException when there is no order so far
   */
  public GroupedQuery<F> thenBy(Function<? super F, ? extends Order> order) {
    return with(Orders.thenOfGroups(selection, order));
  }

  /** At most so many groups; what they are grouped by ends the order. */
  public GroupedQuery<F> limit(long groups) {
    return with(selection.limit(Arguments.notNegative("limit", groups)));
  }

  /** Leaves out the first groups; what they are grouped by ends the order. */
  public GroupedQuery<F> offset(long groups) {
    return with(selection.offset(Arguments.notNegative("offset", groups)));
  }

  /**
   * What to take of each group.
   *
   * @throws IllegalArgumentException when something is neither an aggregate nor grouped by
   */
  public <R extends @Nullable Object> SelectedQuery<R> select(
      Function<? super F, ? extends Selectable<R>> what) {
    return new SelectedQuery<>(
        PickedRows.of(
            selection,
            Picked.of(
                Arguments.present("select(..)", "a function that says what to take", what)
                    .apply(selection.fields())),
            new Grouping(by, having)));
  }

  private GroupedQuery<F> with(Selection<?, F> other) {
    return new GroupedQuery<>(other, by, having);
  }
}
