/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.statement.Statement;
import java.util.List;

/**
 * Turns a tree into one that says the same with nodes that a database has. What it cannot turn, it
 * refuses.
 */
@FunctionalInterface
public interface Rewriter {

  /** Leaves every tree as it is. */
  Rewriter NONE = statement -> statement;

  /**
   * The tree for this database.
   *
   * @throws UnsupportedStatement when there is none
   */
  Statement rewrite(Statement statement);

  /** All of these, one after the other. */
  static Rewriter all(Rewriter... some) {
    List<Rewriter> all = List.of(some);
    return statement -> {
      Statement next = statement;
      for (Rewriter each : all) {
        next = each.rewrite(next);
      }
      return next;
    };
  }
}
