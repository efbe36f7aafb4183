/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.statement;

import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.jdbc.Bind;
import java.util.ArrayList;
import java.util.List;

/** One value, or several with commas. */
public record BoundValues(List<Bind> binds) implements Argument {

  /** Of a statement, as far as we go; databases go further, each to a limit of its own. */
  public static final int MOST_PARAMETERS = 1_000;

  /** H2 ends at 65,536. */
  public static final int MOST_IN_ARRAY = 50_000;

  public BoundValues {
    binds = List.copyOf(binds);
  }

  /** Whether they go into one array, since databases limit the number of parameters. */
  boolean isLong(SqlText out, Capability arrays) {
    return binds.size() > MOST_PARAMETERS && out.dialect().capabilities().contains(arrays);
  }

  /** The same values in as few arrays as possible, each a parameter. */
  List<BoundValues> arrays() {
    List<BoundValues> arrays = new ArrayList<>();
    for (int from = 0; from < binds.size(); from += MOST_IN_ARRAY) {
      List<Bind> some = binds.subList(from, Math.min(binds.size(), from + MOST_IN_ARRAY));
      arrays.add(new BoundValues(List.of(Bind.array(some))));
    }
    return arrays;
  }

  /** Each value alone. */
  List<BoundValues> each() {
    return binds.stream().map(bind -> new BoundValues(List.of(bind))).toList();
  }

  @Override
  public void write(SqlText out) {
    for (int i = 0; i < binds.size(); i++) {
      out.append(i == 0 ? "" : ", ").bind(binds.get(i));
    }
  }
}
