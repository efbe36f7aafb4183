/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.ReadOnlyException;
import dev.ashlar.internal.command.TimeLimit;
import java.sql.Connection;

/**
 * What a transaction and its savepoints have in common.
 *
 * @param borrowed the connection
 * @param savepoints what the names of its savepoints begin with
 */
public record Frame(
    BorrowedConnection borrowed,
    TimeLimit limit,
    boolean readOnly,
    boolean isAmbient,
    String savepoints) {

  public Connection connection() {
    return borrowed.connection();
  }

  /** What a write in a read-only transaction is refused with. */
  public static ReadOnlyException refusal(String sentence) {
    return new ReadOnlyException(
        """
        %s was refused, since its transaction is read-only.
        Leave out readOnly() of its options, or write in another transaction.\
        """
            .formatted(sentence),
        null);
  }
}
