/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.AshlarException;
import dev.ashlar.DatabaseUnavailable;
import dev.ashlar.TransactionFailed;
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

  private final Connection connection;
  private final int depth;
  private @Nullable Throwable firstFailure;
  private boolean ended;
  private boolean hasInner;
  private boolean isLent;

  Transaction(Environment environment, Connection connection, int depth) {
    super(environment);
    this.connection = connection;
    this.depth = depth;
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
    requireUsable();
    Savepoint savepoint = Savepoint.set(environment(), connection, depth + 1);
    Transaction inner = new Transaction(environment(), connection, depth + 1);
    hasInner = true;
    try {
      R result = work.apply(inner);
      inner.requireNoFailure();
      inner.release(savepoint);
      return result;
    } catch (Throwable failure) {
      if (inner.isLost() || !savepoint.rollback(failure)) {
        failed(inner.firstFailure(failure));
      }
      throw failure;
    } finally {
      inner.end();
      hasInner = false;
    }
  }

  /**
   * The JDBC connection of this transaction, for other code that is to take part in it. That code
   * must leave the connection open and may not commit, roll back, change autocommit or the
   * isolation level; on some databases a transaction is open while the driver says that it is in
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
    requireUsable();
    isLent = true;
    return connection;
  }

  /** Keeps all of it; refused when a statement of it failed. */
  void commit() {
    requireNoFailure();
    if (isLent) {
      requireIntact();
    }
    try {
      environment().dialect().session().commit(connection);
    } catch (SQLException e) {
      throw noted(Failures.ofTransaction(environment(), "commit", e));
    }
  }

  /** After a failure that other code hid, PostgreSQL would roll back at a commit and not say so. */
  private void requireIntact() {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT 1");
    } catch (SQLException e) {
      AshlarException failure = noted(Failures.ofTransaction(environment(), "commit", e));
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
    try {
      savepoint.release();
    } catch (AshlarException e) {
      throw noted(e);
    }
  }

  private AshlarException noted(AshlarException failure) {
    failed(failure);
    return failure;
  }

  private void requireNoFailure() {
    if (firstFailure != null) {
      throw new TransactionFailed(
          """
          The transaction was rolled back, since one of its statements had failed: %s
          Let the exception of that statement end the transaction.\
          """
              .formatted(firstFailure.getMessage()),
          firstFailure);
    }
  }

  @Override
  <R> R run(Command<R> command) {
    requireUsable();
    return Execution.run(environment(), connection, command, this::failed);
  }

  @Override
  <R> R together(boolean writes, Function<? super Session, ? extends R> work) {
    requireUsable();
    try {
      return work.apply(this);
    } catch (Throwable failure) {
      // Some of its statements may have run, and a call is kept as a whole or not at all.
      if (writes) {
        failed(failure);
      }
      throw failure;
    }
  }

  @Override
  <R> R together(Purpose write, Function<? super Session, ? extends R> work) {
    return together(true, work);
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
    ended = true;
  }

  /** Whether the connection of this transaction broke. */
  boolean isLost() {
    return firstFailure instanceof DatabaseUnavailable;
  }

  private Throwable firstFailure(Throwable otherwise) {
    return firstFailure == null ? otherwise : firstFailure;
  }

  private void failed(Throwable failure) {
    if (firstFailure == null) {
      firstFailure = failure;
    }
  }

  private void requireUsable() {
    if (ended) {
      throw new IllegalStateException(
          "This Transaction has ended. Use it inside the call of db.transaction(..) that made it; "
              + "afterwards use a mapper that stands on the Database.");
    }
    if (hasInner) {
      throw new IllegalStateException(
          "This Transaction has a savepoint open. Use the Transaction that tx.transaction(inner ->"
              + " ..) gives to its work; two savepoints cannot be open side by side.");
    }
    if (firstFailure != null) {
      throw new TransactionFailed(
          """
          Nothing can be done in this transaction any more, since one of its statements failed: %s
          Let the exception of that statement end the transaction, and start a new one.\
          """
              .formatted(firstFailure.getMessage()),
          firstFailure);
    }
  }
}
