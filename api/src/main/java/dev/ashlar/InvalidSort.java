/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import java.util.List;

/**
 * A text that asks for an order does not say one that is allowed: a word of it is unknown, missing
 * or there twice. Thrown before any statement. Such a text usually comes from a client of the
 * program, to whom {@link #known} can be told.
 *
 * @see dev.ashlar.query.Sorts
 */
public final class InvalidSort extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1L;

  private final String[] known;

  /** With a message that names the word, and the words that are known. */
  public InvalidSort(String message, List<String> known) {
    super(message);
    this.known = known.toArray(String[]::new);
  }

  /** The words that are allowed, in the order in which they were. */
  public List<String> known() {
    return List.of(known);
  }
}
