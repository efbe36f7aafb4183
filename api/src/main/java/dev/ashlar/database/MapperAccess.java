/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import dev.ashlar.UnreadableRow;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.session.Cursor;
import dev.ashlar.internal.session.Fetch;
import dev.ashlar.internal.session.SessionAccess;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks a session what it does not show to programs. */
final class MapperAccess extends SessionAccess<Session> {

  @Override
  public Environment environment(Session session) {
    return session.environment();
  }

  @Override
  public void requireUsable(Session session, Purpose purpose) {
    session.requireUsable(purpose);
  }

  @Override
  public <R> R run(Session session, Command<R> command) {
    return session.run(command);
  }

  @Override
  public void requireTransaction(Session session, String call) {
    session.requireTransaction(call);
  }

  @Override
  public boolean keepsSelectsOpen(Session session) {
    return session.keepsSelectsOpen();
  }

  @Override
  public <T extends @Nullable Object> Cursor<Session, T> open(
      Session session, Fetch<T> select, Throwable place) {
    return session.open(select, place);
  }

  @Override
  public <R> R together(
      Session session, boolean writes, Function<? super Session, ? extends R> work) {
    return session.together(writes, work);
  }

  @Override
  public <R> R together(
      Session session, Purpose write, Function<? super Session, ? extends R> work) {
    return session.together(write, work);
  }

  @Override
  public <R> R standing(
      Session session, Purpose write, Function<? super Session, ? extends R> work) {
    return session.standing(write, work);
  }

  @Override
  public UnreadableRow unread(
      Session session, Purpose write, UnreadableRow failure, boolean stands) {
    return session.unread(write, failure, stands);
  }

  @Override
  public <R> R attempt(
      Session session, Purpose write, Function<? super Session, ? extends R> work) {
    return session.attempt(write, work);
  }

  @Override
  public <R> R persistently(Session session, Function<? super Session, ? extends R> call) {
    return session.persistently(call);
  }
}
