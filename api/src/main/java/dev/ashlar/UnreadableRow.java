/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.io.Serial;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row is there and cannot become its model: a required column holds NULL, a column holds a value
 * that is none of its type, or code of the model's own refuses what is stored. The message names
 * the component and the key of the row, where they are known; what code of the model's own threw is
 * the cause.
 *
 * <p>A write that gives rows back throws it as well, when only these could not be read; {@link
 * #stands} and the message say whether the write stands.
 *
 * <pre>{@code
 * try {
 *   users.query().list();
 * } catch (UnreadableRow e) {
 *   log.error(e.getMessage()); // User.role of User with id 7 cannot be read: it holds no constant of Role. ..
 * }
 * }</pre>
 */
public final class UnreadableRow extends AshlarException {

  @Serial private static final long serialVersionUID = 1L;

  private final @Nullable String member;
  private final boolean isOfCode;
  private final boolean isTold;
  private final boolean stands;

  /**
   * Of a row that was read.
   *
   * @param member the component, {@code "User.role"}; null when it is not known which
   * @param cause what code of the model's own, or the driver, threw; null for neither
   */
  public UnreadableRow(String message, @Nullable String member, @Nullable Throwable cause) {
    this(message, member, cause, false, false, false);
  }

  /**
   * Of a row that code of the program's own refused: a constructor, a setter, a value record, a
   * converter, a codec.
   *
   * @param member the component, {@code "User.role"}; null when it is not known which
   * @param refusal what that code threw
   */
  public static UnreadableRow refused(
      String message, @Nullable String member, RuntimeException refusal) {
    return new UnreadableRow(message, member, refusal, true, false, false);
  }

  private UnreadableRow(
      String message,
      @Nullable String member,
      @Nullable Throwable cause,
      boolean isOfCode,
      boolean isTold,
      boolean stands) {
    super(message, cause);
    this.member = member;
    this.isOfCode = isOfCode;
    this.isTold = isTold;
    this.stands = stands;
  }

  /**
   * The same, of a row that a write gave back; this very one where that was said before.
   *
   * @param remark what became of the write
   * @param stands whether it stands
   */
  public UnreadableRow ofWrite(String remark, boolean stands) {
    if (isTold) {
      return this;
    }
    UnreadableRow told =
        new UnreadableRow(getMessage() + "\n" + remark, member, getCause(), isOfCode, true, stands);
    told.setStackTrace(getStackTrace());
    return told;
  }

  /** The component that could not be read, {@code "User.role"}; empty when it is not known. */
  public Optional<String> member() {
    return Optional.ofNullable(member);
  }

  /**
   * What code of the program's own threw, which is the cause then; empty when nothing but the
   * stored value does not fit.
   */
  public Optional<RuntimeException> refusal() {
    return isOfCode && getCause() instanceof RuntimeException own
        ? Optional.of(own)
        : Optional.empty();
  }

  /** Whether the call was a write, and what it wrote stands although it could not be read back. */
  public boolean stands() {
    return stands;
  }
}
