/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import dev.ashlar.benchmarks.stub.StubSource;
import javax.sql.DataSource;

/** The stub: it forgets what is written, and knows the answer to each task. */
final class StubStore implements Store {

  @Override
  public String name() {
    return "stub";
  }

  @Override
  public DataSource source(Task task) {
    return new StubSource(Rows.answer(task));
  }

  @Override
  public void removeNewRows() {}

  @Override
  public boolean keepsWhatIsWritten() {
    return false;
  }

  @Override
  public void close() {}
}
