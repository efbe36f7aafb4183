/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.UnreadableRow;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a write gave back, or why that could not be read. It leaves a transaction as a value, since
 * an exception would take the write back.
 *
 * @param <R> the result
 */
public final class Standing<R> {

  private final @Nullable R result;
  private final @Nullable UnreadableRow unreadable;

  private Standing(@Nullable R result, @Nullable UnreadableRow unreadable) {
    this.result = result;
    this.unreadable = unreadable;
  }

  /** Runs work that writes first and reads then. */
  public static <S, R> Standing<R> of(S on, Function<? super S, ? extends R> work) {
    try {
      return new Standing<>(work.apply(on), null);
    } catch (UnreadableRow unreadable) {
      return new Standing<>(null, unreadable);
    }
  }

  /**
   * The result.
   *
   * @throws UnreadableRow when it could not be read
   */
  public R get() {
    if (unreadable != null) {
      throw unreadable;
    }
    return Objects.requireNonNull(result);
  }
}
