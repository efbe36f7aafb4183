/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.relation;

import dev.ashlar.database.StatementEvent;
import dev.ashlar.database.StatementListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Remembers the statements that ran. */
final class StatementCounter implements StatementListener {

  private final List<String> statements = new ArrayList<>();

  @Override
  public void onStatement(StatementEvent event) {
    statements.add(event.sql());
  }

  /** How many statements the work runs. */
  int during(Supplier<?> work) {
    statements.clear();
    Object result = work.get();
    return result == null ? -1 : statements.size();
  }
}
