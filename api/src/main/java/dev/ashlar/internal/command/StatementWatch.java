/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

import dev.ashlar.AshlarException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who is told of every statement after it has run; throws nothing. */
public interface StatementWatch {

  /**
   * A statement ran, or failed.
   *
   * @param binds its parameters as they may be shown
   */
  void ran(Command<?> command, List<String> binds, Outcome outcome);

  /**
   * What came of it.
   *
   * @param rows how many were read or written
   */
  record Outcome(Duration duration, long rows, Optional<AshlarException> failure) {}
}
