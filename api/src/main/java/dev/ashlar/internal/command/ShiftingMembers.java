/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.sql.dialect.ShiftingColumns;
import dev.ashlar.sql.dialect.SqlStyle;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.table.ModelColumn;
import dev.ashlar.table.ModelRelation;
import dev.ashlar.table.ModelTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The members with moments whose columns others made, and that each session fills in a time zone of
 * its own: what a statement writes there, another would read as something else.
 */
public final class ShiftingMembers {

  private final ShiftingColumns columns;
  private final SqlStyle style;
  private final Map<ModelTable<?>, List<Member>> members = new ConcurrentHashMap<>();

  public ShiftingMembers(ShiftingColumns columns, SqlStyle style) {
    this.columns = columns;
    this.style = style;
  }

  /** Whether the database has no such column, as most have not. */
  public boolean isEmpty() {
    return columns.isEmpty();
  }

  /** What is wrong with a column that a statement about this model names, if there is such. */
  public Optional<String> named(String sql, ModelTable<?> table) {
    return members.computeIfAbsent(table, this::reached).stream()
        .filter(member -> sql.contains(member.table) && sql.contains(member.column))
        .map(member -> member.label + " " + columns.type().told())
        .findFirst();
  }

  /** Those of the models that statements about this one may name. */
  private List<Member> reached(ModelTable<?> table) {
    List<Member> reached = new ArrayList<>();
    for (ModelTable<?> each : related(table)) {
      for (ModelColumn column : each.columns()) {
        if (column.type().kind() == ColumnType.Kind.INSTANT
            && columns.contains(each.name(), column.name())) {
          reached.add(
              new Member(each.label(column), style.quote(each.name()), style.quote(column.name())));
        }
      }
    }
    return List.copyOf(reached);
  }

  private static Set<ModelTable<?>> related(ModelTable<?> table) {
    Set<ModelTable<?>> found = new LinkedHashSet<>();
    List<ModelTable<?>> open = new ArrayList<>(List.of(table));
    while (!open.isEmpty()) {
      ModelTable<?> next = open.remove(open.size() - 1);
      if (found.add(next)) {
        next.relations().stream().map(ModelRelation::target).forEach(open::add);
      }
    }
    return found;
  }

  /** A member as messages name it, and its table and column as statements do. */
  private record Member(String label, String table, String column) {}
}
