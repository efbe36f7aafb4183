/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.Vendor;
import dev.ashlar.sql.dialect.Dialect;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;

/**
 * What a database and its transactions share.
 *
 * @param limit of statements; each transaction may have one of its own
 */
record Environment(
    DataSource source,
    Dialect dialect,
    Vendor vendor,
    Clock clock,
    List<StatementListener> listeners,
    TransactionGuard guard,
    TransactionMode mode,
    TimeLimit limit) {

  Environment {
    listeners = List.copyOf(listeners);
  }

  boolean isAmbient() {
    return mode == TransactionMode.AMBIENT;
  }

  /** The moment for audit columns, as precise as all databases keep it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
