/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.relation;

import dev.ashlar.runtime.StatementEvent;
import dev.ashlar.runtime.StatementListener;
import java.util.ArrayList;
import java.util.List;

/** Remembers the statements that ran. */
final class StatementCounter implements StatementListener {

  private final List<String> statements = new ArrayList<>();

  @Override
  public void onStatement(StatementEvent event) {
    statements.add(event.sql());
  }

  /** How many statements the work runs. */
  int during(Runnable work) {
    statements.clear();
    work.run();
    return statements.size();
  }
}
