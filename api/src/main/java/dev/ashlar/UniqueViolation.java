/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A write would have made two rows with the same value of a unique key. */
public final class UniqueViolation extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  private final UniqueKey<?> key;

  /** With the key that the write ran into. */
  public UniqueViolation(UniqueKey<?> key, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.key = key;
  }

  /** The key, equal to the mapper's constant: {@code UserMapper.UNIQUE_EMAIL}. */
  public UniqueKey<?> key() {
    return key;
  }
}
