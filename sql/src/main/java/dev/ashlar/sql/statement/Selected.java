/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

import org.jspecify.annotations.Nullable;

/**
 * A term of a select list.
 *
 * @param name what a statement around it calls it; null where none does
 */
public record Selected(Term term, @Nullable String name) {

  /** A term without a name. */
  public static Selected of(Term term) {
    return new Selected(term, null);
  }
}
