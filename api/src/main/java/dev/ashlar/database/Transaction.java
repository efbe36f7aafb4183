/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import dev.ashlar.AshlarException;
import dev.ashlar.QueryTimeout;
import dev.ashlar.TransactionFailed;
import dev.ashlar.UnreadableRow;
import dev.ashlar.internal.Arguments;
import dev.ashlar.internal.DriverText;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.StatementKind;
import dev.ashlar.internal.command.TimeLimit;
import dev.ashlar.internal.failure.Failures;
import dev.ashlar.internal.session.Cursor;
import dev.ashlar.internal.session.Execution;
import dev.ashlar.internal.session.Fetch;
import dev.ashlar.internal.session.Frame;
import dev.ashlar.internal.session.Hooks;
import dev.ashlar.internal.session.LentConnection;
import dev.ashlar.internal.session.OpenSelects;
import dev.ashlar.internal.session.Savepoint;
import dev.ashlar.internal.session.TransactionState;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.SessionStyle;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work that is kept as a whole or not at all, on one connection. Made by {@link
 * Database#transaction}, used by one thread, and of no use after that call.
 *
 * <p>A part of it that may fail on its own is wrapped in {@link #transaction}, a savepoint.
 *
 * <p>When a statement fails, nothing of the transaction can be kept, on any database: each later
 * call throws {@link TransactionFailed} with the first failure as its cause, and so does the end of
 * the transaction, which rolls back.
 *
 * <pre>{@code
 * db.transaction(tx -> {
 *   users.in(tx).update(id, u -> u.name("Alicia"));
 *   posts.in(tx).deleteMany(p -> p.author().eq(UserMapper.ref(id)));
 * });
 * }</pre>
 */
public final class Transaction extends Session {

  private final Frame frame;
  private final Hooks hooks;
  private final int depth;
  private final TransactionState state;
  private final OpenSelects selects;
  private boolean isLent;

  /**
   * A transaction or a savepoint.
   *
   * @param hooks where to keep what is to run afterwards
   * @param depth how many savepoints it is in, itself included
   */
  Transaction(Environment environment, Frame frame, Hooks hooks, int depth) {
    super(environment);
    this.frame = frame;
    this.hooks = hooks;
    this.depth = depth;
    this.state = new TransactionState(frame);
    this.selects = new OpenSelects(environment, frame, state);
  }

  /**
   * Runs work in a savepoint: when it throws anything, or a statement of it fails, what it did is
   * taken back, and this transaction goes on for whoever catches the exception.
   *
   * <p>Meanwhile this transaction itself cannot be used; the work uses the one that it is given.
   * Two savepoints stand within each other, never side by side.
   *
   * <pre>{@code
   * db.transaction(tx -> {
   *   User user = users.in(tx).create(u -> u.email(email));
   *   try {
   *     tx.transaction(inner -> badges.in(inner).create(b -> b.userId(user.id()).name("first")));
   *   } catch (UniqueViolation e) {
   *     // somebody was faster; the user stays
   *   }
   * });
   * }</pre>
   *
   * @throws TransactionFailed when a statement failed and the work went on all the same
   */
  public void transaction(Consumer<? super Transaction> work) {
    Arguments.present("tx.transaction(..)", "the work", work);
    inTransaction(
        inner -> {
          work.accept(inner);
          return true;
        });
  }

  /**
   * The same for work with a result.
   *
   * @throws TransactionFailed when a statement failed and the work went on all the same
   */
  public <R extends @Nullable Object> R inTransaction(
      Function<? super Transaction, ? extends R> work) {
    Arguments.present("tx.transaction(..)", "the work", work);
    state.requireUsable();
    Savepoint savepoint = savepoint();
    Transaction inner = new Transaction(environment(), frame, new Hooks(), depth + 1);
    R result;
    try {
      result = inside(savepoint, inner, work);
    } catch (Throwable failure) {
      inner.hooks.rolledBack(failure);
      throw failure;
    }
    hooks.add(inner.hooks);
    return result;
  }

  private Savepoint savepoint() {
    try {
      return Savepoint.set(environment(), frame.connection(), frame.savepoints() + (depth + 1));
    } catch (Throwable failure) {
      state.failed(failure);
      throw failure;
    }
  }

  private <R extends @Nullable Object> R inside(
      Savepoint savepoint, Transaction inner, Function<? super Transaction, ? extends R> work) {
    state.innerOpened();
    try {
      R result = work.apply(inner);
      inner.state.requireNoFailure();
      inner.release(savepoint);
      return result;
    } catch (Throwable failure) {
      inner.selects.close();
      if (inner.isLost() || !savepoint.rollback(failure)) {
        state.failed(inner.firstFailure(failure));
      }
      throw failure;
    } finally {
      inner.end();
      state.innerEnded();
    }
  }

  /**
   * Runs something once the transaction is committed, such as telling others of it: after the
   * connection was given back, in the order in which it was asked for. It does not run when the
   * transaction, the savepoint in which it was asked for, or this attempt of it is rolled back, nor
   * when nobody knows ({@link dev.ashlar.CommitUnknown}).
   *
   * <p>When it fails, the others run all the same, and the call that made the transaction throws
   * {@link dev.ashlar.AfterCommitFailed}: the commit stands.
   *
   * <pre>{@code
   * db.transaction(tx -> {
   *   User user = users.in(tx).create(u -> u.email(email));
   *   tx.afterCommit(() -> mails.welcome(user));
   * });
   * }</pre>
   *
   * @throws IllegalStateException in {@link TransactionMode#AMBIENT}, where the end of the
   *     transaction is not known
   */
  public void afterCommit(Runnable work) {
    requireHooks();
    hooks.afterCommit(Arguments.present("afterCommit(..)", "something to run", work));
  }

  /**
   * Runs something when the transaction, or the savepoint in which it was asked for, was rolled
   * back, such as removing a file: in the order in which it was asked for, and for each attempt
   * that failed. What it throws is suppressed in the exception that ended the work.
   *
   * @throws IllegalStateException in {@link TransactionMode#AMBIENT}, where the end of the
   *     transaction is not known
   */
  public void afterRollback(Runnable work) {
    requireHooks();
    hooks.afterRollback(Arguments.present("afterRollback(..)", "something to run", work));
  }

  private void requireHooks() {
    state.requireUsable();
    if (frame.isAmbient()) {
      throw new IllegalStateException(
          "Somebody else ends this transaction (the Database is in AMBIENT mode), and Ashlar is not"
              + " told how. Use the hooks of the framework that owns it.");
    }
  }

  /**
   * The JDBC connection of this transaction, for other code that is to take part in it. Closing it
   * does nothing; to commit, roll back, change autocommit, read-only or the isolation level is
   * refused. The connections that its statements and metadata lead to are the driver's own, which
   * refuse nothing. On some databases a transaction is open while the driver says that it is in
   * autocommit. A statement of it that fails should end the transaction: let the exception out, or
   * wrap the call in {@link #transaction}. Where it is hidden, the databases differ: some keep the
   * rest, on others the commit throws {@link TransactionFailed}.
   *
   * <pre>{@code
   * db.transaction(tx -> {
   *   users.in(tx).create(u -> u.email("alice@prisma.io"));
   *   legacy.audit(tx.connection(), "created");
   * });
   * }</pre>
   */
  public Connection connection() {
    state.requireUsable();
    isLent = true;
    return new LentConnection(frame.connection());
  }

  /** Keeps all of it; refused when a statement of it failed, or its time is over. */
  void commit() {
    selects.close();
    state.requireNoFailure();
    requireTime("The commit of a transaction");
    if (isLent) {
      requireIntact();
    }
    try {
      SessionStyle style = environment().dialect().session();
      if (frame.readOnly() && !has(Capability.READ_ONLY_TRANSACTION)) {
        // Other code on the connection may have written.
        style.rollback(frame.connection());
      } else {
        style.commit(frame.connection());
      }
    } catch (SQLException e) {
      throw state.noted(Failures.ofCommit(environment(), e));
    } catch (RuntimeException | Error e) {
      throw state.noted(Failures.commitUnknown(DriverText.of(e), DriverText.masked(e)));
    }
  }

  private boolean has(Capability capability) {
    return environment().dialect().capabilities().contains(capability);
  }

  /** After a failure that other code hid, PostgreSQL would roll back at a commit and not say so. */
  private void requireIntact() {
    try (Statement statement = frame.connection().createStatement()) {
      statement.execute("SELECT 1");
    } catch (SQLException e) {
      AshlarException failure = state.noted(Failures.ofTransaction(environment(), "check", e));
      throw isLost()
          ? failure
          : new TransactionFailed(
              """
              The transaction was rolled back, since a statement of other code on tx.connection() had failed.
              Let the exception of that code end the transaction, or wrap the call in tx.transaction(..).\
              """,
              failure);
    }
  }

  private void release(Savepoint savepoint) {
    selects.close();
    try {
      savepoint.release();
    } catch (AshlarException e) {
      throw state.noted(e);
    }
  }

  @Override
  void requireUsable(Purpose purpose) {
    state.requireUsable();
    requirePermission(purpose);
    if (frame.limit() != TimeLimit.NONE) {
      requireTime(purpose.sentence());
    }
  }

  @Override
  <R> R run(Command<R> command) {
    requireUsable(command.purpose());
    try {
      return Execution.run(environment(), frame.connection(), command, state, frame.limit());
    } catch (Error failure) {
      if (command.isReturning()) {
        state.failed(failure);
      }
      throw failure;
    }
  }

  @Override
  void requireTransaction(String call) {
    state.requireUsable();
    requireWritable(call);
  }

  private void requireWritable(String sentence) {
    if (frame.readOnly()) {
      throw state.noted(Frame.refusal(sentence));
    }
  }

  @Override
  boolean keepsSelectsOpen() {
    return has(Capability.ROWS_STAY_OPEN);
  }

  @Override
  <T extends @Nullable Object> Cursor<Session, T> open(Fetch<T> select, Throwable place) {
    requireUsable(select.purpose());
    return selects.open(select, place, new OnTransaction(this, state, select.purpose()));
  }

  private void requirePermission(Purpose purpose) {
    if (purpose.kind() != StatementKind.READ) {
      requireWritable(purpose.sentence());
    }
    if (frame.isAmbient() && purpose.kind() == StatementKind.DEFINE) {
      throw new IllegalStateException(
          "%s is not done in AMBIENT mode, since some databases commit at such a statement. Use a Database of its own, such as Database.connect(dataSource)."
              .formatted(purpose.sentence()));
    }
  }

  private void requireTime(String sentence) {
    try {
      frame.limit().requireTime(sentence);
    } catch (QueryTimeout e) {
      throw state.noted(e);
    }
  }

  @Override
  <R> R together(boolean writes, Function<? super Session, ? extends R> work) {
    state.requireUsable();
    try {
      return work.apply(this);
    } catch (Throwable failure) {
      // Some of its statements may have run, and a call is kept as a whole or not at all.
      if (writes) {
        state.failed(failure);
      }
      throw failure;
    }
  }

  @Override
  <R> R together(Purpose write, Function<? super Session, ? extends R> work) {
    return together(true, work);
  }

  @Override
  <R> R standing(Purpose write, Function<? super Session, ? extends R> work) {
    return together(true, work);
  }

  /** It does not stand: of a transaction with a call that threw nothing is kept. */
  @Override
  UnreadableRow unread(Purpose write, UnreadableRow failure, boolean stands) {
    state.failed(failure);
    return failure;
  }

  @Override
  <R> R attempt(Purpose write, Function<? super Session, ? extends R> work) {
    return inTransaction(work);
  }

  @Override
  <R> R persistently(Function<? super Session, ? extends R> call) {
    return together(true, call);
  }

  /** It cannot be used any more. */
  void end() {
    selects.close();
    state.end();
  }

  /** Whether the connection of this transaction broke. */
  boolean isLost() {
    return state.isLost();
  }

  /** What ended it, as the database said it, or else this. */
  Throwable firstFailure(Throwable otherwise) {
    return state.firstFailure(otherwise);
  }
}
