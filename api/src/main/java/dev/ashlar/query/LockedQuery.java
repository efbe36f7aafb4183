/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.CheckReturnValue;
import dev.ashlar.NotFoundException;
import dev.ashlar.TooManyRowsException;
import dev.ashlar.sql.statement.Locking;
import java.util.List;
import java.util.Optional;

/**
 * A query whose rows are locked until the transaction ends; immutable, and run by one of {@link
 * #list list first one optional}, in a transaction only. Rows of relations, of conditions as well
 * as of includes, are not locked.
 *
 * <pre>{@code
 * db.transaction(tx -> {
 *   for (Job job : jobs.in(tx).query().where(j -> j.done().not()).limit(10).forUpdate().skipLocked().list()) {
 *     work(job);
 *     jobs.in(tx).update(job.id(), c -> c.done(true));
 *   }
 * });
 * }</pre>
 *
 * <p>SQLite locks no rows, since a transaction that writes has the database to itself: there, each
 * call is refused before anything is sent. H2 has no lock that others may share. H2 and MariaDB
 * cannot lock the rows of one table alone where conditions or orders go through a to-one relation,
 * and such a query is refused there.
 *
 * @param <M> the model
 */
@CheckReturnValue
public final class LockedQuery<M> {

  private final FoundRows<M, ?> rows;
  private final Locking locking;

  LockedQuery(Selection<M, ?> selection, Locking.Strength strength) {
    this(new FoundRows<>(selection, null), new Locking(strength, Locking.Wait.UNTIL_FREE, true));
  }

  private LockedQuery(FoundRows<M, ?> rows, Locking locking) {
    this.locking = locking;
    this.rows = rows.locking(locking);
  }

  /** Leaves out rows that another transaction has locked, as workers do that share a queue. */
  public LockedQuery<M> skipLocked() {
    return waiting(Locking.Wait.SKIP_LOCKED);
  }

  /** Throws a {@link dev.ashlar.LockTimeout} at once where another transaction has locked a row. */
  public LockedQuery<M> noWait() {
    return waiting(Locking.Wait.NO_WAIT);
  }

  private LockedQuery<M> waiting(Locking.Wait wait) {
    return new LockedQuery<>(rows, new Locking(locking.strength(), wait, true));
  }

  /**
   * All rows, locked; empty when there are none.
   *
   * @throws dev.ashlar.OutsideTransactionException outside a transaction
   */
  public List<M> list() {
    return inTransaction().list();
  }

  /**
   * The first row in this order, locked, ties broken by the primary key; empty when there is none.
   *
   * @throws dev.ashlar.OutsideTransactionException outside a transaction
   */
  public Optional<M> first() {
    return inTransaction().first();
  }

  /**
   * The only row, locked.
   *
   * @throws NotFoundException when there is none
   * @throws TooManyRowsException when there are several
   * @throws dev.ashlar.OutsideTransactionException outside a transaction
   */
  public M one() {
    return inTransaction().one();
  }

  /**
   * The only row, locked, or empty when there is none.
   *
   * @throws TooManyRowsException when there are several
   * @throws dev.ashlar.OutsideTransactionException outside a transaction
   */
  public Optional<M> optional() {
    return inTransaction().optional();
  }

  private FoundRows<M, ?> inTransaction() {
    String call = locking.strength() == Locking.Strength.SHARE ? "forShare()" : "forUpdate()";
    rows.selection()
        .runner()
        .requireTransaction(
            "%s.query().%s".formatted(rows.selection().fields().table.modelName(), call));
    return rows;
  }
}
