/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.stub;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the driver answers to every statement.
 *
 * @param rows of a select, in the types of the driver: {@code UUID}, {@code OffsetDateTime}, ...
 * @param count of an update
 */
public record StubAnswer(@Nullable Object[][] rows, int count) {

  /** Copies the list, not the rows. */
  public static StubAnswer of(List<@Nullable Object[]> rows) {
    return new StubAnswer(rows.toArray(new @Nullable Object[0][]), 1);
  }
}
