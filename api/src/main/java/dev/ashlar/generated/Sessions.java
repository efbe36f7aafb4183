/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.UnreadableRow;
import dev.ashlar.database.Session;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.session.Cursor;
import dev.ashlar.internal.session.Fetch;
import dev.ashlar.internal.session.SessionAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What mappers ask of sessions; see {@link SessionAccess}. */
final class Sessions {

  private static final SessionAccess<Session> ACCESS = SessionAccess.get();

  private Sessions() {}

  static Environment environment(Session session) {
    return ACCESS.environment(session);
  }

  static void requireUsable(Session session, Purpose purpose) {
    ACCESS.requireUsable(session, purpose);
  }

  static void requireTransaction(Session session, String call) {
    ACCESS.requireTransaction(session, call);
  }

  static <R> R run(Session session, Command<R> command) {
    return ACCESS.run(session, command);
  }

  static boolean keepsSelectsOpen(Session session) {
    return ACCESS.keepsSelectsOpen(session);
  }

  static <T extends @Nullable Object> Cursor<Session, T> open(
      Session session, Fetch<T> select, Throwable place) {
    return ACCESS.open(session, select, place);
  }

  static <R> R together(
      Session session, boolean writes, Function<? super Session, ? extends R> work) {
    return ACCESS.together(session, writes, work);
  }

  static <R> R together(
      Session session, Purpose write, Function<? super Session, ? extends R> work) {
    return ACCESS.together(session, write, work);
  }

  static <R> R standing(
      Session session, Purpose write, Function<? super Session, ? extends R> work) {
    return ACCESS.standing(session, write, work);
  }

  static UnreadableRow unread(
      Session session, Purpose write, UnreadableRow failure, boolean stands) {
    return ACCESS.unread(session, write, failure, stands);
  }

  static <R> R attempt(
      Session session, Purpose write, Function<? super Session, ? extends R> work) {
    return ACCESS.attempt(session, write, work);
  }

  static <R> R persistently(Session session, Function<? super Session, ? extends R> call) {
    return ACCESS.persistently(session, call);
  }
}
