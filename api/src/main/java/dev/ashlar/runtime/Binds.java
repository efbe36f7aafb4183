/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.sql.dialect.Bind;
import dev.ashlar.sql.dialect.Binder;
import java.sql.SQLException;
import java.util.List;

/** Writes lists of values into parameters. */
final class Binds {

  private Binds() {}

  static void write(List<Bind> binds, Binder binder) throws SQLException {
    for (int i = 0; i < binds.size(); i++) {
      binds.get(i).to(binder, i + 1);
    }
  }
}
