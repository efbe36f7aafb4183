/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.CompositeKey;
import dev.ashlar.internal.command.Binds;
import dev.ashlar.sql.jdbc.Binder;
import java.sql.SQLException;

/** The parameters of a statement by key. */
final class KeyParameters {

  private KeyParameters() {}

  /** Writes a key into the parameters from this one on, and makes no list of a single column. */
  static <K> void write(Mapper<?, K, ?, ?> mapper, K key, Binder binder, int first)
      throws SQLException {
    if (key instanceof CompositeKey composite) {
      Binds.write(mapper.table().bindKey(composite), binder, first);
    } else {
      mapper.bindKey(key).to(binder, first);
    }
  }
}
