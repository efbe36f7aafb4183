/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A write would have broken a CHECK of its table. */
public final class CheckViolation extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  private final String constraint;

  /** With the constraint that refused. */
  public CheckViolation(String constraint, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.constraint = constraint;
  }

  /** The name of the constraint in the database: {@code "users_role_check"}. */
  public String constraint() {
    return constraint;
  }
}
