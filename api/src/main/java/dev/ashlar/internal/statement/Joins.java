/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.table.Link;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a select reads: the root and what is joined to it. Aliases are unique in the
 * whole statement: {@code t0} is its root, selects within it go on counting.
 */
public final class Joins {

  private final List<Source> sources = new ArrayList<>();
  private @Nullable Joins around;
  private @Nullable String rootName;
  private int first;

  public Joins(Source root) {
    sources.add(root);
  }

  /** Joins what the column needs, each place once; columns of a select around it are not ours. */
  public void add(ColumnOperand column) {
    if (column.source().isOfSameQueryAs(sources.get(0))) {
      add(column.source());
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

  /** Says that this select stands within another one, and how many tables were named before. */
  void within(Joins outer, int taken) {
    around = outer;
    first = taken;
  }

  /** Says that the root has no alias, but is called by this name, in quotes. */
  public void callRoot(String name) {
    rootName = name;
  }

  @Nullable Joins around() {
    return around;
  }

  public boolean isEmpty() {
    return sources.size() == 1;
  }

  int size() {
    return sources.size();
  }

  public String alias(Source source) {
    int index = sources.indexOf(source);
    if (index == 0 && rootName != null) {
      return rootName;
    }
    return index < 0 && around != null ? around.alias(source) : "t" + (first + index);
  }

  /** One line for each table but the root. */
  public void write(SqlText out) {
    write(out, "\n");
  }

  public void write(SqlText out, String separator) {
    for (int i = 1; i < sources.size(); i++) {
      Source source = sources.get(i);
      Source parent = source.parent();
      Link link = source.link();
      if (parent != null && link != null) {
        out.append(separator).append(source.isOptional() ? "LEFT JOIN " : "JOIN ");
        out.quoted(source.table().name()).append(" ").append(alias(source)).append(" ON ");
        writeTie(out, source, parent, link);
        Predicate live = link.holdsKey() ? null : Visibility.LIVE.narrow(source, null);
        if (live != null) {
          out.append(" AND ");
          live.write(out);
        }
      }
    }
  }

  private static void writeTie(SqlText out, Source source, Source parent, Link link) {
    List<ModelColumn> there = link.there(source.table());
    for (int i = 0; i < there.size(); i++) {
      out.append(i == 0 ? "" : " AND ");
      out.column(source, there.get(i)).append(" = ").column(parent, link.here().get(i));
    }
  }
}
