/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.Comparison;
import dev.ashlar.sql.statement.From;
import dev.ashlar.sql.statement.Junction;
import dev.ashlar.sql.statement.Operator;
import dev.ashlar.sql.statement.Ordering;
import dev.ashlar.sql.statement.Predicate;
import dev.ashlar.sql.statement.Table;
import dev.ashlar.table.Link;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables that a statement reads: the root, and what its columns need to be joined. */
public final class Joins {

  private final List<Source> sources = new ArrayList<>();

  private Joins(Source root) {
    sources.add(root);
  }

  /** What a condition and orders need. */
  public static Joins of(Source root, @Nullable Predicate where, List<Ordering> orders) {
    Joins joins = new Joins(root);
    if (where != null) {
      where.eachColumn(joins::add);
    }
    for (Ordering order : orders) {
      order.eachColumn(joins::add);
    }
    return joins;
  }

  /** What a condition needs. */
  public static Joins of(Source root, @Nullable Predicate where) {
    return of(root, where, List.of());
  }

  /** Joins what the column needs, each place once; columns of a select around it are not ours. */
  public void add(Column column) {
    Source source = Source.of(column);
    if (source.isOfSameQueryAs(sources.get(0))) {
      add(source);
    }
  }

  private void add(Source source) {
    if (sources.contains(source)) {
      return;
    }
    Source parent = source.parent();
    if (parent != null) {
      add(parent);
    }
    sources.add(source);
  }

  /** The root with all that is joined to it. */
  public From from() {
    return new From(table(sources.get(0)), list());
  }

  /** What is joined to the root. */
  public List<From.Join> list() {
    if (sources.size() == 1) {
      return List.of();
    }
    List<From.Join> joins = new ArrayList<>(sources.size() - 1);
    for (Source source : sources.subList(1, sources.size())) {
      Source parent = source.parent();
      Link link = source.link();
      if (parent != null && link != null) {
        joins.add(new From.Join(table(source), source.isOptional(), on(source, parent, link)));
      }
    }
    return joins;
  }

  /** The table of a place. */
  public static Table table(Source source) {
    return Table.of(source, source.table().name());
  }

  private static Predicate on(Source source, Source parent, Link link) {
    List<ModelColumn> there = link.there(source.table());
    Predicate tie = equal(source, there.get(0), parent, link.here().get(0));
    for (int i = 1; i < there.size(); i++) {
      tie = Junction.all(tie, equal(source, there.get(i), parent, link.here().get(i)));
    }
    return link.holdsKey() ? tie : Junction.all(tie, Visibility.LIVE.narrow(source, null));
  }

  private static Predicate equal(
      Source source, ModelColumn there, Source parent, ModelColumn here) {
    return Comparison.of(Operator.EQ, source.column(there), parent.column(here));
  }
}
