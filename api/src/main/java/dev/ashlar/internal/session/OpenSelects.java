/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.internal.command.Environment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The selects of a transaction whose rows are still being read; none is left when it ends. */
public final class OpenSelects {

  private final Environment environment;
  private final Frame frame;
  private final TransactionState state;
  private final List<OpenSelect<?>> open = new ArrayList<>(0);

  /** None so far. */
  public OpenSelects(Environment environment, Frame frame, TransactionState state) {
    this.environment = environment;
    this.frame = frame;
    this.state = state;
  }

  /**
   * Runs one more.
   *
   * @param place where it was asked for
   * @param transaction what it is open on
   */
  public <S, T extends @Nullable Object> Cursor<S, T> open(
      Fetch<T> select, Throwable place, Cursor.Place<S> transaction) {
    closeForgotten();
    OpenSelect<T> opened =
        new OpenSelect<>(
            environment, frame.connection(), select, state, frame.limit(), place, failure -> {});
    opened.run();
    open.add(opened);
    // Its connection may be busy when that is found out.
    return new Cursor<>(opened, transaction, opened::forget);
  }

  private void closeForgotten() {
    for (OpenSelect<?> each : open) {
      if (each.isForgotten()) {
        each.closeForgotten("nobody could read it any more");
      }
    }
    open.removeIf(OpenSelect::hasEnded);
  }

  /** The transaction ends. */
  public void close() {
    for (OpenSelect<?> each : open) {
      each.closeForgotten("its transaction ended");
    }
    open.clear();
  }
}
