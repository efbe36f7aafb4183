/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.internal.command.Environment;
import java.lang.ref.Cleaner;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A select that is open for somebody who reads its rows. When nobody holds this any more and it was
 * not closed, the log is told, and what it held is given back.
 *
 * @param <S> what statements run on
 * @param <T> what is read of a row
 */
public final class Cursor<S, T extends @Nullable Object> {

  private final OpenSelect<T> select;
  private final Place<S> place;
  private final Cleaner.Cleanable forgotten;

  /** Made for the first one. */
  private static final class Watch {

    static final Cleaner CLEANER = Cleaner.create();

    private Watch() {}
  }

  /** What it is open on. */
  public interface Place<S> {

    /** Asks whether anything may be read. */
    void requireUsable();

    /** Asks whether this thread may use the connection. */
    void requireThread();

    /** Runs statements while it is open, as one. */
    <R> R beside(Function<? super S, ? extends R> work);
  }

  /**
   * A view of it.
   *
   * @param forgotten what to do about it when nobody holds this any more; must not hold it itself
   */
  Cursor(OpenSelect<T> select, Place<S> place, Runnable forgotten) {
    this.select = select;
    this.place = place;
    this.forgotten = Watch.CLEANER.register(this, forgotten);
  }

  /**
   * Runs a select on a connection that it has for itself.
   *
   * @param opened where it was asked for
   * @param end told when it has ended, with why if it failed
   */
  public static <S, T extends @Nullable Object> Cursor<S, T> open(
      Environment environment,
      BorrowedConnection borrowed,
      Fetch<T> select,
      Throwable opened,
      Place<S> place,
      Consumer<? super @Nullable Throwable> end) {
    OpenSelect<T> open =
        new OpenSelect<>(
            environment, borrowed.connection(), select, borrowed, environment.limit(), opened, end);
    open.run();
    return new Cursor<>(open, place, () -> open.closeForgotten("nobody could read it any more"));
  }

  /**
   * Asks whether rows may be read.
   *
   * @throws IllegalStateException when the transaction has ended, and the like
   */
  public void requireUsable() {
    place.requireUsable();
  }

  /** The next rows, one at least and at most so many, those that come at once; none at its end. */
  public List<T> read(int most) {
    requireUsable();
    try {
      return select.read(most);
    } finally {
      if (select.hasEnded()) {
        forgotten.clean();
      }
    }
  }

  /** Runs statements while it is open. */
  public <R> R beside(Function<? super S, ? extends R> work) {
    return place.beside(work);
  }

  /** Ends it; not an error where it has ended. */
  public void close() {
    if (!select.hasEnded()) {
      place.requireThread();
      select.close();
    }
    forgotten.clean();
  }
}
