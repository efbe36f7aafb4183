/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import dev.ashlar.UnreadableRow;
import dev.ashlar.Vendor;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.session.Cursor;
import dev.ashlar.internal.session.Fetch;
import dev.ashlar.internal.session.SessionAccess;
import dev.ashlar.sql.jdbc.Row;
import java.sql.ResultSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What mappers work on: a {@link Database}, where each call stands for itself, or a {@link
 * Transaction}.
 *
 * <pre>{@code
 * var users = new UserMapper(db);
 * db.transaction(tx -> users.in(tx).create(u -> u.email("alice@prisma.io")));
 * }</pre>
 */
public abstract sealed class Session permits Database, Transaction {

  static {
    SessionAccess.leave(new MapperAccess());
  }

  private final Environment environment;

  Session(Environment environment) {
    this.environment = environment;
  }

  /** The kind of the database, as its driver told when the {@link Database} was made. */
  public final Vendor vendor() {
    return environment.vendor();
  }

  /**
   * A view of the current row of any result set of this database, for the generated {@code read}.
   * Moving and closing the result set remains the caller's.
   *
   * <pre>{@code
   * while (resultSet.next()) {
   *   User user = UserMapper.read(db.row(resultSet), 1);
   * }
   * }</pre>
   */
  public final Row row(ResultSet resultSet) {
    return environment.row(resultSet);
  }

  final Environment environment() {
    return environment;
  }

  /**
   * Asks what every statement asks before it is sent, for a call that turns out to have none to
   * send: so that it is refused where one would be, whatever its data. Borrows no connection.
   */
  abstract void requireUsable(Purpose purpose);

  /** Runs one statement. */
  abstract <R> R run(Command<R> command);

  /** Asks for a transaction that can write; the call is refused without one. */
  abstract void requireTransaction(String call);

  /** Whether rows of a select can be read while other statements run. */
  abstract boolean keepsSelectsOpen();

  /** Runs a select whose rows are read later, and knows the place where it was asked for. */
  abstract <T extends @Nullable Object> Cursor<Session, T> open(Fetch<T> select, Throwable place);

  /** Runs several statements as one: in a transaction, which is this session if it is one. */
  abstract <R> R together(boolean writes, Function<? super Session, ? extends R> work);

  /** The same for a write that some databases can do by one statement. */
  abstract <R> R together(Purpose write, Function<? super Session, ? extends R> work);

  /**
   * The same for a write that stands when only what it gives back cannot be read.
   *
   * @throws dev.ashlar.UnreadableRow after the write
   */
  abstract <R> R standing(Purpose write, Function<? super Session, ? extends R> work);

  /**
   * What to throw when rows that a write gave back could not be read.
   *
   * @param stands whether it stands, as far as this session is concerned
   */
  abstract UnreadableRow unread(Purpose write, UnreadableRow failure, boolean stands);

  /**
   * Runs statements that may fail, which leaves this session as it was: in a transaction of their
   * own, or in a savepoint where this session is a transaction.
   */
  abstract <R> R attempt(Purpose write, Function<? super Session, ? extends R> work);

  /**
   * Runs a call that makes several attempts. One that collides with another transaction is run
   * again, unless it is a part of a transaction: then nothing of that can be kept.
   */
  abstract <R> R persistently(Function<? super Session, ? extends R> call);
}
