/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.ArrayList;
import java.util.List;

/** The tables that a statement reads: {@code t0} is the root, the others are joined to it. */
final class Joins {

  private final List<Source> sources = new ArrayList<>();

  Joins(Source root) {
    sources.add(root);
  }

  /** Joins what the column needs, each place once. */
  void add(Operand operand) {
    add(operand.source());
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

  boolean isEmpty() {
    return sources.size() == 1;
  }

  String alias(Source source) {
    return "t" + sources.indexOf(source);
  }

  /** One line for each table but the root. */
  void write(SqlText out) {
    for (int i = 1; i < sources.size(); i++) {
      Source source = sources.get(i);
      Source parent = source.parent();
      ModelColumn foreignKey = source.foreignKey();
      if (parent != null && foreignKey != null) {
        out.append(source.isOptional() ? "\nLEFT JOIN " : "\nJOIN ");
        out.quoted(source.table().name()).append(" ").append(alias(source)).append(" ON ");
        out.column(source, source.table().key()).append(" = ").column(parent, foreignKey);
      }
    }
  }
}
