/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where fields come from: the table that a query reads, or a table reached from there through
 * to-one relations. Fields classes hand it on; there is nothing in it for others.
 */
public final class Source {

  private final Object scope;
  private final @Nullable Source parent;
  private final @Nullable ModelColumn foreignKey;
  private final ModelTable<?> table;

  private Source(
      Object scope,
      @Nullable Source parent,
      @Nullable ModelColumn foreignKey,
      ModelTable<?> table) {
    this.scope = scope;
    this.parent = parent;
    this.foreignKey = foreignKey;
    this.table = table;
  }

  /** The table of a new query, which nothing of another query can be mixed with. */
  static Source root(ModelTable<?> table) {
    return new Source(new Object(), null, null, table);
  }

  /** What this foreign key points at. Until {@link #of} says so, its table is not known. */
  Source through(ModelColumn key) {
    return new Source(scope, this, key, table);
  }

  /** The same place, of which it is now known what table stands there. */
  Source of(ModelTable<?> target) {
    return target == table ? this : new Source(scope, parent, foreignKey, target);
  }

  @Nullable Source parent() {
    return parent;
  }

  /** The parent's column that points here; null at the root. */
  @Nullable ModelColumn foreignKey() {
    return foreignKey;
  }

  ModelTable<?> table() {
    return table;
  }

  /** Whether a row of the query may have nothing here. */
  boolean isOptional() {
    return parent != null && foreignKey != null && (foreignKey.nullable() || parent.isOptional());
  }

  boolean isOfSameQueryAs(Source other) {
    return scope == other.scope;
  }

  Source root() {
    return parent == null ? this : parent.root();
  }

  /** The path as it is written from the query's model on: {@code "Post.author"}. */
  String path() {
    return parent == null || foreignKey == null
        ? table.modelName()
        : parent.path() + "." + foreignKey.member();
  }

  /** Equal when reached from the same root through the same keys. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Source that
        && scope == that.scope
        && Objects.equals(foreignKey, that.foreignKey)
        && Objects.equals(parent, that.parent);
  }

  @Override
  public int hashCode() {
    return Objects.hash(System.identityHashCode(scope), foreignKey, parent);
  }
}
