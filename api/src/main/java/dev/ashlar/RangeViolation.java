/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A write would have stored what does not fit its column, such as the sum that an update computes,
 * or a text in a table that others made narrower. The same on every database, whether its type or a
 * CHECK refuses.
 *
 * <pre>{@code
 * loans.update(id, c -> c.reminders(r -> r.plus(1))); // reminders is 2147483647
 * }</pre>
 */
public final class RangeViolation extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  private final @Nullable String member;

  /**
   * With what refused.
   *
   * @param member the component, {@code "Loan.reminders"}; null when it is not known which
   */
  public RangeViolation(@Nullable String member, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.member = member;
  }

  /** The component, {@code "Loan.reminders"}; empty when the database does not tell which. */
  public Optional<String> member() {
    return Optional.ofNullable(member);
  }
}
