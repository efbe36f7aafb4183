/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import dev.ashlar.sql.jdbc.Bind;
import java.util.List;

/** A parameter with its value, or several with commas. */
public record Parameters(List<Bind> values) implements Term {

  /** Of a statement, as far as we go; databases go further, each to a limit of its own. */
  public static final int MOST = 1_000;

  /** Of an array, which is one parameter; H2 ends at 65,536. */
  public static final int MOST_IN_ARRAY = 50_000;

  /** Copies the list. */
  public Parameters {
    values = List.copyOf(values);
  }

  /** One. */
  public static Parameters of(Bind value) {
    return new Parameters(List.of(value));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.parameters(this);
  }
}
