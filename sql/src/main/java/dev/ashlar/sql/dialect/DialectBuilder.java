/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.Binder;
import dev.ashlar.sql.jdbc.Row;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Dialect} together; what nothing is said of is as in standard SQL. */
public final class DialectBuilder {

  final String name;
  @Nullable String driver;
  @Nullable SqlStyle style;
  Rewriter rewriter = Rewriter.NONE;
  @Nullable Ddl ddl;
  @Nullable ErrorClassifier errors;
  @Nullable SessionStyle session;
  @Nullable SettingsCheck settings;
  ShiftingColumns.Search shifting = connection -> ShiftingColumns.NONE;
  Set<Capability> capabilities = Set.of();
  int later;
  Set<Capability> more = Set.of();
  @Nullable PlanStyle plans;
  Row.@Nullable Factory rows;
  Binder.@Nullable Factory binders;

  DialectBuilder(String name) {
    this.name = name;
  }

  /** What to add to the class path for its driver. */
  public DialectBuilder driver(String artifact) {
    driver = artifact;
    return this;
  }

  /** How queries and statements are spelled, and tables created. */
  public DialectBuilder writes(SqlStyle value, Ddl tables) {
    style = value;
    ddl = tables;
    return this;
  }

  /** What statements it turns into others, one after the other; without a word, none. */
  public DialectBuilder rewrites(Rewriter... some) {
    rewriter = Rewriter.all(some);
    return this;
  }

  /** How transactions begin and end, and what errors mean. */
  public DialectBuilder runs(SessionStyle value, ErrorClassifier classifier) {
    session = value;
    errors = classifier;
    return this;
  }

  /** How it is asked for plans. */
  public DialectBuilder explains(PlanStyle value) {
    plans = value;
    return this;
  }

  /** How values come and go. */
  public DialectBuilder carries(Row.Factory reading, Binder.Factory binding) {
    rows = reading;
    binders = binding;
    return this;
  }

  /** The settings that are refused. */
  public DialectBuilder checks(SettingsCheck check) {
    settings = check;
    return this;
  }

  /** The columns that are refused, where each session has a time zone of its own for some. */
  public DialectBuilder searches(ShiftingColumns.Search search) {
    shifting = search;
    return this;
  }

  /** What it can do and another cannot. */
  public DialectBuilder can(Capability... some) {
    capabilities = Set.of(some);
    return this;
  }

  /** What servers from this major version on can do besides. */
  public DialectBuilder since(int version, Capability... some) {
    later = version;
    more = Set.of(some);
    return this;
  }

  /**
   * The dialect.
   *
   * @throws NullPointerException when a part is missing
   */
  public Dialect build() {
    if (more.isEmpty()) {
      return new Dialect(this, null, capabilities);
    }
    Set<Capability> all = new HashSet<>(capabilities);
    all.addAll(more);
    return new Dialect(this, new Dialect(this, null, all), capabilities);
  }

  static <T> T stated(@Nullable T part) {
    return Objects.requireNonNull(part, "a part of the dialect");
  }
}
