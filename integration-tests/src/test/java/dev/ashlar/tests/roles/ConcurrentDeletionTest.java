/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.Note;
import dev.ashlar.tests.model.roles.Notebook;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row that another transaction deletes meanwhile is neither changed nor counted. */
@EveryDatabase
final class ConcurrentDeletionTest {

  /** Long enough for the update to wait for the lock; where it is not, the test is weaker. */
  private static final long A_MOMENT = 300;

  private Desk desk;
  private Note note;

  @BeforeEach
  void createRows(TestDatabase database) {
    desk = Desk.on(database);
    Notebook notebook = desk.notebook();
    note = desk.note("contested", notebook);
  }

  @Test
  void updateThroughARelationSeesThatTheRowIsGone() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicReference<Future<Long>> update = new AtomicReference<>();
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      desk.db()
          .transaction(
              tx -> {
                desk.notes().in(tx).delete(note.id());
                update.set(other.submit(() -> update(begun)));
                await(begun);
              });

      assertThat(update.get().get(1, TimeUnit.MINUTES)).isZero();
    } finally {
      other.shutdownNow();
    }
    Note deleted = desk.notes().query().onlyDeleted().one();
    assertThat(deleted.title()).isEqualTo(note.title());
    assertThat(deleted.version()).isEqualTo(1);
  }

  private long update(CountDownLatch begun) {
    begun.countDown();
    return desk.notes()
        .updateMany(
            n -> n.slug().eq("contested").and(n.notebook().name().eq("Stones")),
            c -> c.title("changed"));
  }

  private static void await(CountDownLatch begun) {
    try {
      begun.await();
      Thread.sleep(A_MOMENT);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
