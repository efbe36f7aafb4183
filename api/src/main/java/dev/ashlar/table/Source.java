/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.sql.statement.Column;
import dev.ashlar.sql.statement.TableReference;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where fields come from: the table that a query reads, or a table reached from there through
 * to-one relations. Fields classes hand it on; there is nothing in it for others.
 */
public class Source implements TableReference {

  private final Scope scope;
  private final @Nullable Source parent;
  private final @Nullable Link link;
  private final ModelTable<?> table;

  private Source(Scope scope, @Nullable Source parent, @Nullable Link link, ModelTable<?> table) {
    this.scope = scope;
    this.parent = parent;
    this.link = link;
    this.table = table;
  }

  /** The same place as another one. */
  protected Source(Source place) {
    this(place.scope, place.parent, place.link, place.table);
  }

  /** The table of a new query, which nothing of another query can be mixed with. */
  public static Source root(ModelTable<?> table) {
    return root(table, table.modelName());
  }

  /** The same for a select within another one, known by the path that leads there. */
  public static Source root(ModelTable<?> table, String path) {
    return new Source(new Scope(path), null, null, table);
  }

  /** What this foreign key points at. Until {@link #of} says so, its table is not known. */
  public Source through(List<ModelColumn> key) {
    ModelColumn first = key.get(0);
    return through(new Link(first.member(), key, List.of(), first.nullable()));
  }

  /** What is tied to this place. */
  public Source through(Link tie) {
    return new Source(scope, this, tie, table);
  }

  /** The same place, of which it is now known what table stands there. */
  public Source of(ModelTable<?> target) {
    return target == table ? this : new Source(scope, parent, link, target);
  }

  /** The place that leads here; null at the root. */
  public @Nullable Source parent() {
    return parent;
  }

  /** What ties it to the parent; null at the root. */
  public @Nullable Link link() {
    return link;
  }

  /** The table that stands here. */
  public ModelTable<?> table() {
    return table;
  }

  /** Whether a row of the query may have nothing here. */
  public boolean isOptional() {
    return parent != null && link != null && (link.optional() || parent.isOptional());
  }

  /** Whether both are places of one select. */
  public boolean isOfSameQueryAs(Source other) {
    return scope == other.scope;
  }

  /** The place at which the select begins. */
  public Source root() {
    return parent == null ? this : parent.root();
  }

  /** The place of a column that {@link #column} has given. */
  public static Source of(Column column) {
    return (Source) column.table();
  }

  /** A column of the table that stands here. */
  public Column column(ModelColumn column) {
    return new Column(
        this,
        column.name(),
        column.type(),
        column.nullable() || isOptional(),
        column.sensitive(),
        column.member());
  }

  /** The path as it is written from the query's model on: {@code "Post.author"}. */
  @Override
  public String path() {
    if (parent == null || link == null) {
      return scope.path();
    }
    return link.member().isEmpty() ? parent.path() : parent.path() + "." + link.member();
  }

  /** Equal when reached from the same root through the same ties. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Source that
        && scope == that.scope
        && Objects.equals(link, that.link)
        && Objects.equals(parent, that.parent);
  }

  @Override
  public int hashCode() {
    return Objects.hash(System.identityHashCode(scope), link, parent);
  }

  /** One select; its path is for messages. */
  private static final class Scope {

    private final String path;

    Scope(String path) {
      this.path = path;
    }

    String path() {
      return path;
    }
  }
}
