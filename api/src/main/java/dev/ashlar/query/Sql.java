/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.List;

/**
 * A statement as it would be sent.
 *
 * @param text with a {@code ?} for each parameter; a comment where nothing would be sent
 * @param binds the parameters as text, in their order, those of sensitive columns as {@code "***"}
 */
public record Sql(String text, List<String> binds) {

  /** Copies the binds. */
  public Sql {
    binds = List.copyOf(binds);
  }

  /** The text, and under it the parameters. */
  @Override
  public String toString() {
    return binds.isEmpty() ? text : text + "\n  " + binds;
  }
}
