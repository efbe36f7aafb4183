/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import java.sql.Connection;

/**
 * What a transaction and its savepoints have in common.
 *
 * @param borrowed the connection
 * @param savepoints what the names of its savepoints begin with
 */
record Frame(
    BorrowedConnection borrowed,
    TimeLimit limit,
    boolean readOnly,
    boolean isAmbient,
    String savepoints) {

  Connection connection() {
    return borrowed.connection();
  }
}
