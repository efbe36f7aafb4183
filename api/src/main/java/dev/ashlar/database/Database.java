/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.database;

import dev.ashlar.JsonCodec;
import dev.ashlar.OutsideTransactionException;
import dev.ashlar.UnreadableRow;
import dev.ashlar.Vendor;
import dev.ashlar.internal.Arguments;
import dev.ashlar.internal.command.Command;
import dev.ashlar.internal.command.Environment;
import dev.ashlar.internal.command.JsonColumns;
import dev.ashlar.internal.command.NoJson;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.internal.command.ShiftingMembers;
import dev.ashlar.internal.command.TimeLimit;
import dev.ashlar.internal.command.TransactionGuard;
import dev.ashlar.internal.command.WriteClock;
import dev.ashlar.internal.session.BorrowedConnection;
import dev.ashlar.internal.session.Cursor;
import dev.ashlar.internal.session.Execution;
import dev.ashlar.internal.session.Fetch;
import dev.ashlar.internal.session.Persistence;
import dev.ashlar.internal.session.Standing;
import dev.ashlar.internal.session.VendorDetection;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.jdbc.JsonValues;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database behind a {@link DataSource}; immutable and thread-safe, one for a whole program. Each
 * call of a mapper that stands on it borrows one connection for as long as the call takes.
 *
 * <pre>{@code
 * Database db = Database.connect(dataSource);
 * var users = new UserMapper(db);
 * User alice = users.create(u -> u.email("alice@prisma.io").name("Alice"));
 * }</pre>
 */
public final class Database extends Session {

  private final boolean returningIsAtomic;

  private Database(Environment environment) {
    super(environment);
    returningIsAtomic =
        environment.dialect().capabilities().contains(Capability.RETURNING_IS_ATOMIC);
  }

  /**
   * The database behind this data source, with the system's clock and without listeners. Its vendor
   * is found by asking the driver, with one connection, and its settings are looked at.
   *
   * @throws dev.ashlar.DatabaseUnavailable when there is no connection to be had, or it does not
   *     answer
   * @throws IllegalArgumentException when it is of a kind that Ashlar has no dialect for
   * @throws IllegalStateException when it has a setting by which it would not do what Ashlar
   *     promises of all databases; the message names the setting
   */
  public static Database connect(DataSource dataSource) {
    return builder(dataSource).build();
  }

  /** Starts a database with settings of its own. */
  public static Builder builder(DataSource dataSource) {
    return new Builder(Arguments.present("Database.connect(..)", "a data source", dataSource));
  }

  /**
   * Runs work in one read-committed transaction (the database's own level where it has no such
   * one). It commits when the work returns, and rolls back when it throws anything or when a
   * statement of it failed.
   *
   * <pre>{@code
   * db.transaction(tx -> {
   *   User alice = users.in(tx).create(u -> u.email("alice@prisma.io"));
   *   posts.in(tx).create(p -> p.title("Hello").body("..").published(true).authorId(alice.id()));
   * });
   * }</pre>
   *
   * @throws dev.ashlar.TransactionFailed when a statement failed and the work went on all the same
   */
  public void transaction(Consumer<? super Transaction> work) {
    Arguments.present("db.transaction(..)", "the work", work);
    inTransaction(
        transaction -> {
          work.accept(transaction);
          return true;
        });
  }

  /**
   * The same for work with a result. It has a name of its own because javac could not tell a lambda
   * without a block from one that gives nothing.
   *
   * <pre>{@code
   * User alice = db.inTransaction(tx -> users.in(tx).create(u -> u.email("alice@prisma.io")));
   * }</pre>
   *
   * @throws dev.ashlar.TransactionFailed when a statement failed and the work went on all the same
   */
  public <R extends @Nullable Object> R inTransaction(
      Function<? super Transaction, ? extends R> work) {
    return inTransaction(TransactionOptions.defaults(), work);
  }

  /**
   * Runs work in a transaction with other options.
   *
   * <pre>{@code
   * db.transaction(TransactionOptions.defaults().isolation(SERIALIZABLE).retry(Retry.attempts(5)), tx -> {
   *   long taken = seats.in(tx).query().where(s -> s.holder().isNotNull()).count();
   *   if (taken < 100) {
   *     seats.in(tx).update(seat, c -> c.holder(name));
   *   }
   * });
   * }</pre>
   *
   * @throws dev.ashlar.TransactionFailed when a statement failed and the work went on all the same
   * @throws dev.ashlar.QueryTimeout when its time was over before the commit
   * @throws IllegalArgumentException when the database does not have such transactions
   */
  public void transaction(TransactionOptions options, Consumer<? super Transaction> work) {
    Arguments.present("db.transaction(..)", "the work", work);
    inTransaction(
        options,
        transaction -> {
          work.accept(transaction);
          return true;
        });
  }

  /**
   * The same for work with a result.
   *
   * @throws dev.ashlar.TransactionFailed when a statement failed and the work went on all the same
   * @throws dev.ashlar.QueryTimeout when its time was over before the commit
   * @throws IllegalArgumentException when the database does not have such transactions
   */
  public <R extends @Nullable Object> R inTransaction(
      TransactionOptions options, Function<? super Transaction, ? extends R> work) {
    Arguments.present("db.transaction(..)", "options", options);
    Arguments.present("db.transaction(..)", "the work", work);
    if (environment().isAmbient()) {
      return AmbientTransaction.savepoint(environment(), "db.transaction(..)", options, work);
    }
    environment()
        .guard()
        .check(
            "db.transaction(..)",
            "Use tx.transaction(..), which is a savepoint of the transaction");
    return Transactions.run(environment(), options, work);
  }

  /** In {@link TransactionMode#AMBIENT} only a connection could tell, and none is borrowed. */
  @Override
  void requireUsable(Purpose purpose) {
    environment().guard().checkMapper(purpose);
  }

  @Override
  <R> R run(Command<R> command) {
    environment().guard().checkMapper(command);
    return !returningIsAtomic && command.isReturning()
        ? standing(command.purpose().sentence(), transaction -> transaction.run(command))
        : runAlone(command);
  }

  private <R> R runAlone(Command<R> command) {
    if (environment().isAmbient()) {
      return AmbientTransaction.run(environment(), command);
    }
    BorrowedConnection borrowed = BorrowedConnection.ready(environment());
    R result;
    try {
      result =
          Execution.run(
              environment(), borrowed.connection(), command, borrowed, environment().limit());
    } catch (Throwable failure) {
      borrowed.giveBack(failure);
      throw failure;
    }
    borrowed.giveBack();
    return result;
  }

  @Override
  void requireTransaction(String call) {
    environment().guard().checkMapper();
    if (environment().isAmbient()) {
      AmbientTransaction.require(environment(), call);
      return;
    }
    throw new OutsideTransactionException(
        """
        %s locks rows until the end of a transaction, and there is none.
        Call it on a mapper of one: db.inTransaction(tx -> mapper.in(tx).query()..).\
        """
            .formatted(call));
  }

  @Override
  boolean keepsSelectsOpen() {
    return !environment().isAmbient();
  }

  @Override
  <T extends @Nullable Object> Cursor<Session, T> open(Fetch<T> select, Throwable place) {
    environment().guard().checkMapper(select);
    return OwnSelect.open(environment(), select, place);
  }

  @Override
  <R> R together(boolean writes, Function<? super Session, ? extends R> work) {
    environment().guard().checkMapper();
    if (writes) {
      return written("This call", work);
    }
    return environment().isAmbient()
        ? AmbientTransaction.read(environment(), work)
        : Transactions.run(environment(), false, work);
  }

  @Override
  <R> R together(Purpose write, Function<? super Session, ? extends R> work) {
    environment().guard().checkMapper(write);
    return written(write.sentence(), work);
  }

  @Override
  <R> R standing(Purpose write, Function<? super Session, ? extends R> work) {
    environment().guard().checkMapper(write);
    return standing(write.sentence(), work);
  }

  private <R> R standing(String sentence, Function<? super Session, ? extends R> work) {
    Standing<R> written =
        written(sentence, transaction -> Standing.<Session, R>of(transaction, work));
    return written.get();
  }

  @Override
  UnreadableRow unread(Purpose write, UnreadableRow failure, boolean stands) {
    return failure.ofWrite(
        stands
            ? write.sentence() + " was done all the same, and stands."
            : write.sentence() + " was taken back: nothing was written.",
        stands);
  }

  private <R> R written(String sentence, Function<? super Transaction, ? extends R> work) {
    return environment().isAmbient()
        ? AmbientTransaction.savepoint(environment(), sentence, TransactionOptions.defaults(), work)
        : Transactions.run(environment(), true, work);
  }

  @Override
  <R> R attempt(Purpose write, Function<? super Session, ? extends R> work) {
    return together(write, work);
  }

  @Override
  <R> R persistently(Function<? super Session, ? extends R> call) {
    // A collision may have ended the transaction that somebody else began, and a second attempt
    // would begin one without what was written before.
    return environment().isAmbient() ? call.apply(this) : Persistence.run(() -> call.apply(this));
  }

  /** Settings of a {@link Database}. */
  public static final class Builder {

    private final DataSource source;
    private Clock clock = Clock.systemUTC();
    private final List<StatementListener> listeners = new ArrayList<>();
    private boolean allowsOutside;
    private @Nullable Vendor vendor;
    private TransactionMode mode = TransactionMode.OWN;
    private TimeLimit limit = TimeLimit.NONE;
    private JsonValues json = new NoJson();

    private Builder(DataSource source) {
      this.source = source;
    }

    /**
     * Where created-at and updated-at columns take their moment from, and generated keys theirs,
     * instead of the system's clock; its zone does not matter. Moments are cut to whole
     * microseconds.
     */
    public Builder clock(Clock value) {
      clock = Arguments.present("clock(..)", "a clock", value);
      return this;
    }

    /** Tells this listener of every statement, after those that were given before. */
    public Builder listener(StatementListener value) {
      listeners.add(Arguments.present("listener(..)", "a listener", value));
      return this;
    }

    /**
     * Lets mappers that stand on the database be called by a thread that is inside a transaction of
     * it, or of another {@code Database} on the same data source. They then run beside the
     * transaction, on a connection of their own: they do not see what it wrote, stay when it rolls
     * back, and may wait for its locks for ever. Without this, such a call throws {@link
     * dev.ashlar.OutsideTransactionException}, since mostly {@code users.in(tx)} was meant.
     */
    public Builder allowOutsideTransaction() {
      allowsOutside = true;
      return this;
    }

    /**
     * Logs every statement with its parameters, duration and number of rows to the {@link
     * System.Logger} named {@code dev.ashlar.sql}: at level INFO, failures at WARNING. Values of
     * sensitive columns are shown as {@code ***}.
     */
    public Builder log() {
      return listener(new StatementLog());
    }

    /**
     * Cancels each statement that takes longer, with {@link dev.ashlar.QueryTimeout}; without this,
     * statements take as long as the database and its driver let them. Commits are not cancelled. A
     * server that does not answer at all is found out by the driver's socket timeout only, which
     * belongs into the URL of the data source.
     *
     * @throws IllegalArgumentException when it is not more than nothing
     */
    public Builder statementTimeout(Duration value) {
      limit = TimeLimit.ofEach(TimeLimit.positive("statementTimeout", value));
      return this;
    }

    /** Who begins and ends transactions; {@link TransactionMode#OWN} if it is not said. */
    public Builder transactions(TransactionMode value) {
      mode = Arguments.present("transactions(..)", "a mode", value);
      return this;
    }

    /**
     * Writes and reads columns with {@link dev.ashlar.Json}. Without it, no mapper can be made of a
     * model that has such a column.
     */
    public Builder json(JsonCodec codec) {
      json = new JsonColumns(Arguments.present("json(..)", "a codec", codec));
      return this;
    }

    /**
     * Says what kind the database is, instead of asking the driver: for drivers that do not tell,
     * and for databases that understand the SQL of another one. Its settings are looked at all the
     * same.
     */
    public Builder vendor(Vendor value) {
      vendor = Arguments.present("vendor(..)", "a vendor", value);
      return this;
    }

    /**
     * Looks at the database with one connection: for its settings, and for its vendor if {@link
     * #vendor} did not say it.
     *
     * @throws dev.ashlar.DatabaseUnavailable when there is no connection to be had, or it does not
     *     answer
     * @throws IllegalArgumentException when it is of a kind that Ashlar has no dialect for
     * @throws IllegalStateException when it has a setting by which it would not do what Ashlar
     *     promises of all databases; the message names the setting
     */
    public Database build() {
      VendorDetection found = VendorDetection.of(source, vendor);
      return new Database(
          new Environment(
              source,
              found.dialect(),
              found.vendor(),
              WriteClock.of(clock),
              listeners.isEmpty() ? List.of() : List.of(new ToldListeners(listeners)),
              new TransactionGuard(source, allowsOutside || mode == TransactionMode.AMBIENT),
              mode == TransactionMode.AMBIENT,
              limit,
              json,
              new ShiftingMembers(found.shifting(), found.dialect().style())));
    }
  }
}
