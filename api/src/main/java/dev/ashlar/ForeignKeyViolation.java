/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A write would have left a row that points at nothing. */
public final class ForeignKeyViolation extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  private final String relation;

  /** With the relation whose foreign key refused. */
  public ForeignKeyViolation(String relation, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.relation = relation;
  }

  /** The model and the relation that owns the foreign key: {@code "Post.author"}. */
  public String relation() {
    return relation;
  }
}
