/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.AshlarException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Those that one call was given before a live one. A pool that learned of one hands out another;
 * one that did not looks at a connection again only when nobody has used it for a while.
 */
final class DeadConnections {

  private static final int MOST = 50;
  private static final int MOST_RESTS = 4;

  /** HikariCP looks at what it has not handed out for half a second. */
  private static final long REST_MILLIS = 600;

  /** Made when it is needed: nearly every connection is alive. */
  private @Nullable Set<Connection> seen;

  private boolean again;
  private int count;
  private int rests;

  /** One more; before it is given back. */
  void add(Connection connection) {
    count++;
    if (seen == null) {
      seen = Collections.newSetFromMap(new IdentityHashMap<>());
    }
    try {
      again = !seen.add(connection.unwrap(Connection.class));
    } catch (SQLException | RuntimeException e) {
      // The pool has parted from it already.
      again = false;
    }
  }

  /**
   * Waits where the pool gave the same one again.
   *
   * @throws AshlarException the failure, if there is no use in asking for another one
   */
  void requireHope(AshlarException failure) {
    if (count >= MOST || (again && rests++ >= MOST_RESTS)) {
      throw failure;
    }
    if (again) {
      rest(failure);
    }
  }

  private static void rest(AshlarException failure) {
    try {
      Thread.sleep(REST_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }
}
