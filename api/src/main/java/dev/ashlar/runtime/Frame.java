/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import java.sql.Connection;

/**
 * What a transaction and its savepoints have in common.
 *
 * @param loan the connection
 * @param savepoints what the names of its savepoints begin with
 */
record Frame(
    Loan loan, TimeLimit limit, boolean readOnly, TransactionMode mode, String savepoints) {

  Connection connection() {
    return loan.connection();
  }

  boolean isAmbient() {
    return mode == TransactionMode.AMBIENT;
  }
}
