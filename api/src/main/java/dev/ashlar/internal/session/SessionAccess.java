/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.UnreadableRow;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Purpose;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a session does for mappers, and does not show to programs. Sessions are above this package,
 * and mappers are above sessions: a session leaves here how it is asked, before there is one.
 *
 * @param <S> the session
 */
public abstract class SessionAccess<S> {

  private static volatile @Nullable SessionAccess<?> left;

  /** For the one that is left. */
  protected SessionAccess() {}

  /** Leaves it, once. */
  public static void leave(SessionAccess<?> access) {
    left = access;
  }

  /** The one that was left. The caller knows what sessions are. */
  @SuppressWarnings("unchecked")
  public static <S> SessionAccess<S> get() {
    return (SessionAccess<S>) Objects.requireNonNull(left, "no session was made");
  }

  /** What statements are run with. */
  public abstract Environment environment(S session);

  /**
   * Asks what every statement asks before it is sent, for a call that turns out to have none to
   * send: so that it is refused where one would be, whatever its data. Borrows no connection.
   */
  public abstract void requireUsable(S session, Purpose purpose);

  /** Runs one statement. */
  public abstract <R> R run(S session, Command<R> command);

  /**
   * Asks for a transaction that can write.
   *
   * @param call what is refused without one
   */
  public abstract void requireTransaction(S session, String call);

  /** Whether rows of a select can be read while other statements run. */
  public abstract boolean keepsSelectsOpen(S session);

  /**
   * Runs a select whose rows are read later.
   *
   * @param place where it was asked for
   */
  public abstract <T extends @Nullable Object> Cursor<S, T> open(
      S session, Fetch<T> select, Throwable place);

  /** Runs several statements as one: in a transaction, which is this session if it is one. */
  public abstract <R> R together(S session, boolean writes, Function<? super S, ? extends R> work);

  /** The same for a write that some databases can do by one statement. */
  public abstract <R> R together(S session, Purpose write, Function<? super S, ? extends R> work);

  /**
   * The same for a write that stands when only what it gives back cannot be read.
   *
   * @throws UnreadableRow after the write
   */
  public abstract <R> R standing(S session, Purpose write, Function<? super S, ? extends R> work);

  /**
   * What to throw when rows that a write gave back could not be read.
   *
   * @param stands whether it stands, as far as this session is concerned
   */
  public abstract UnreadableRow unread(
      S session, Purpose write, UnreadableRow failure, boolean stands);

  /**
   * Runs statements that may fail, which leaves the session as it was: in a transaction of their
   * own, or in a savepoint where the session is a transaction.
   */
  public abstract <R> R attempt(S session, Purpose write, Function<? super S, ? extends R> work);

  /**
   * Runs a call that makes several attempts. One that collides with another transaction is run
   * again, unless it is a part of a transaction: then nothing of that can be kept.
   */
  public abstract <R> R persistently(S session, Function<? super S, ? extends R> call);
}
