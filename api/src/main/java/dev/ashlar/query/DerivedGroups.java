/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.TreeRewriter;
import dev.ashlar.sql.statement.Call;
import dev.ashlar.sql.statement.Case;
import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Computed;
import dev.ashlar.sql.statement.DerivedTable;
import dev.ashlar.sql.statement.Exists;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Grouping;
import dev.ashlar.sql.statement.LocalTable;
import dev.ashlar.sql.statement.Operand;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Range;
import dev.ashlar.sql.statement.ScalarQuery;
import dev.ashlar.sql.statement.SelectList;
import dev.ashlar.sql.statement.SelectStatement;
import dev.ashlar.sql.statement.TableReference;
import dev.ashlar.sql.statement.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groups by what is computed: a select within computes it once, and the one around it has a column
 * of it. Written twice, it would not be the same to a database that is given its values twice.
 */
final class DerivedGroups extends TreeRewriter {

  private static final String ALIAS = "t";

  private final TableReference rows = new LocalTable(ALIAS);
  private final Map<Operand, Column> columns = new LinkedHashMap<>();
  private boolean isWithin;

  private DerivedGroups() {}

  /** Whether it has to be done so. */
  static boolean areOf(Grouping grouping) {
    return !grouping.by().stream().allMatch(Column.class::isInstance);
  }

  static SelectStatement select(
      Selection<?, ?> base,
      SelectList selected,
      Grouping grouping,
      List<Ordering> sorted,
      Range cut) {
    DerivedGroups derived = new DerivedGroups();
    List<Operand> by = new ArrayList<>(grouping.by().size());
    for (Operand each : grouping.by()) {
      by.add(derived.given(each));
    }
    List<SelectList.Item> items = new ArrayList<>(selected.items().size());
    for (SelectList.Item each : selected.items()) {
      items.add(new SelectList.Item(derived.term(each.term()), each.name()));
    }
    Predicate having = derived.orNull(grouping.having());
    List<Ordering> orders = sorted.stream().map(derived::ordering).toList();
    return new SelectStatement(
        new SelectList(selected.isDistinct(), items),
        From.of(new DerivedTable(derived.rows, derived.inner(base), ALIAS)),
        null,
        new Grouping(by, having),
        orders,
        cut,
        null);
  }

  private SelectStatement inner(Selection<?, ?> base) {
    List<SelectList.Item> items = new ArrayList<>(columns.size());
    columns.forEach((operand, column) -> items.add(new SelectList.Item(operand, column.name())));
    return base.select(new SelectList(false, items), null, List.of(), Range.ALL);
  }

  /** The column that has it around the select that computes it. */
  private Column given(Operand operand) {
    return columns.computeIfAbsent(
        operand,
        one ->
            new Column(
                rows,
                "c" + (columns.size() + 1),
                one.type(),
                one.isNullable(),
                one.isSensitive(),
                one.label()));
  }

  private @Nullable Column known(Operand operand) {
    return columns.get(operand);
  }

  @Override
  public Term column(Column column) {
    Column known = known(column);
    if (known != null) {
      return known;
    }
    return isWithin ? column : given(column);
  }

  @Override
  public Term computed(Computed computed) {
    Column known = known(computed);
    return known == null ? super.computed(computed) : known;
  }

  @Override
  public Term call(Call call) {
    Column known = known(call);
    return known == null ? super.call(call) : known;
  }

  @Override
  public Term caseOf(Case some) {
    Column known = known(some);
    return known == null ? super.caseOf(some) : known;
  }

  /** Its own columns stay what they are. */
  @Override
  public Term scalar(ScalarQuery scalar) {
    scalar.eachColumn(this::given);
    boolean wasWithin = isWithin;
    isWithin = true;
    Term changed = super.scalar(scalar);
    isWithin = wasWithin;
    return changed;
  }

  @Override
  public Predicate exists(Exists exists) {
    exists.eachColumn(this::given);
    boolean wasWithin = isWithin;
    isWithin = true;
    Predicate changed = super.exists(exists);
    isWithin = wasWithin;
    return changed;
  }
}
