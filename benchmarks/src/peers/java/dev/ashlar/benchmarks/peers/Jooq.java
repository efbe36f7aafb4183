/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.peers;

import dev.ashlar.benchmarks.library.Operations;
import dev.ashlar.benchmarks.library.Peer;
import javax.sql.DataSource;

/** jOOQ. */
public final class Jooq implements Peer {

  @Override
  public String name() {
    return "jooq";
  }

  @Override
  public Operations on(DataSource source) {
    return new JooqOperations(source);
  }
}
