/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import java.util.List;

/**
 * A statement that is ready to run.
 *
 * @param sql the text, with a {@code ?} for each parameter
 * @param binds the parameters' values, in the order of the text
 */
public record BoundStatement(String sql, List<Bind> binds) {

  /** Copies the binds. */
  public BoundStatement {
    binds = List.copyOf(binds);
  }
}
