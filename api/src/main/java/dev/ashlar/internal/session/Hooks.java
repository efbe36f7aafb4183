/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.AfterCommitFailed;
import java.util.ArrayList;
import java.util.List;

/** What is to run when a transaction has ended, in the order in which it was given. */
public final class Hooks {

  private final List<Runnable> afterCommit = new ArrayList<>();
  private final List<Runnable> afterRollback = new ArrayList<>();

  public void afterCommit(Runnable work) {
    afterCommit.add(work);
  }

  public void afterRollback(Runnable work) {
    afterRollback.add(work);
  }

  /** Takes over those of a savepoint that was kept. */
  public void add(Hooks kept) {
    afterCommit.addAll(kept.afterCommit);
    afterRollback.addAll(kept.afterRollback);
  }

  /** The transaction is committed: one that fails keeps no other from running. */
  public void committed() {
    List<Throwable> failures = run(afterCommit);
    if (failures.isEmpty()) {
      return;
    }
    Throwable first = failures.get(0);
    failures.stream().skip(1).filter(each -> each != first).forEach(first::addSuppressed);
    throw new AfterCommitFailed(
        """
        The transaction is committed, but %s of %s calls that were to run after it failed: %s
        Do not do the work of the transaction again; do what the failed call had to do.\
        """
            .formatted(failures.size(), afterCommit.size(), first),
        first);
  }

  /** The transaction was taken back because of this failure, which keeps those of the hooks. */
  public void rolledBack(Throwable failure) {
    run(afterRollback).stream().filter(each -> each != failure).forEach(failure::addSuppressed);
  }

  private static List<Throwable> run(List<Runnable> hooks) {
    List<Throwable> failures = new ArrayList<>();
    for (Runnable hook : hooks) {
      try {
        hook.run();
      } catch (Throwable e) {
        failures.add(e);
      }
    }
    return failures;
  }
}
