/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.stub;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every statement gives: the rows of a read, and the count of a write. */
public final class StubAnswer {

  private final List<@Nullable Object[][]> results;

  private StubAnswer(List<@Nullable Object[][]> results) {
    this.results = results;
  }

  /**
   * Rows in the types of a driver.
   *
   * @param results those of the first statement of a connection, of the second, and so on, and of
   *     the first again behind the last
   */
  public static StubAnswer of(List<? extends List<@Nullable Object[]>> results) {
    List<@Nullable Object[][]> copies = new ArrayList<>();
    for (List<@Nullable Object[]> rows : results) {
      copies.add(rows.toArray(new @Nullable Object[0][]));
    }
    return new StubAnswer(copies);
  }

  @Nullable Object[][] rows(int statement) {
    return results.get(statement % results.size());
  }

  /** How many rows each write changes. */
  int count() {
    return 1;
  }
}
