/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.sql.dialect.Bind;
import java.util.List;

/** One value, or several with commas. */
record BoundValues(List<Bind> binds) implements Argument {

  BoundValues {
    binds = List.copyOf(binds);
  }

  @Override
  public void write(SqlText out) {
    for (int i = 0; i < binds.size(); i++) {
      out.append(i == 0 ? "" : ", ").bind(binds.get(i));
    }
  }
}
