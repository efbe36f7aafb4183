/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import dev.ashlar.AshlarException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One statement that ran.
 *
 * @param sql the text as sent to the driver
 * @param binds the parameters as text, in their order, those of sensitive columns as {@code "***"};
 *     of a batch, those of its first row
 * @param batch the number of rows of a batch; 1 for every other statement
 * @param duration from preparing the statement until its result was read
 * @param rows how many rows were read or written; 0 after a failure
 * @param failure what the caller gets thrown, if the statement failed; it shows no sensitive value
 */
public record StatementEvent(
    String sql,
    List<String> binds,
    int batch,
    Duration duration,
    long rows,
    Optional<AshlarException> failure) {

  /** Copies the binds. */
  public StatementEvent {
    binds = List.copyOf(binds);
  }
}
