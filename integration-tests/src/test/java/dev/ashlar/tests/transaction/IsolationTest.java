/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.SerializationFailure;
import dev.ashlar.database.Isolation;
import dev.ashlar.database.Retry;
import dev.ashlar.database.Transaction;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.Race;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transaction sees of others what its level lets it see, or less. */
@EveryDatabase
final class IsolationTest {

  private static final TransactionOptions SERIALIZABLE =
      TransactionOptions.defaults().isolation(Isolation.SERIALIZABLE);

  private Blog blog;
  private boolean isSqlite;
  private boolean isH2;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    isSqlite = database.name().equals("sqlite");
    isH2 = database.name().equals("h2");
    if (isSqlite) {
      // Else a writer could not commit while somebody reads.
      blog.sql().value("PRAGMA journal_mode = WAL");
    }
  }

  @Test
  @Shows("Without a word, a transaction sees what others have committed meanwhile.")
  void readCommittedSeesWhatOthersCommitted() {
    // SQLite has one level, the strongest.
    assertThat(secondReading(Isolation.READ_COMMITTED)).isEqualTo(isSqlite ? 0 : 7);
  }

  @Test
  @Shows("Under REPEATABLE_READ a row that was read stays as it was.")
  void repeatableReadSeesTheSameRowAgain() {
    assertThat(secondReading(Isolation.REPEATABLE_READ)).isEqualTo(0);
  }

  /** What a transaction reads after somebody else has written 7 over the 0 that it read first. */
  private int secondReading(Isolation isolation) {
    User user = blog.user("a@b.c");
    // On SQLite only one transaction can write, and that is the other one.
    return blog.db()
        .inTransaction(
            TransactionOptions.defaults().isolation(isolation).readOnly(),
            tx -> {
              assertThat(blog.users().in(tx).getById(user.id()).visits()).isZero();
              CompletableFuture.runAsync(() -> blog.users().update(user.id(), u -> u.visits(7)))
                  .join();
              return blog.users().in(tx).getById(user.id()).visits();
            });
  }

  @Test
  void readCommittedLetsTwoDecideOnWhatTheOtherChanges() {
    List<Throwable> failures = leaveTogether(TransactionOptions.defaults());

    assertThat(failures).isEmpty();
    assertThat(present()).isEqualTo(isSqlite ? 1 : 0);
  }

  @Test
  @Shows("Under SERIALIZABLE two transactions cannot both decide on what the other one changes.")
  void serializableDoesNot() {
    if (isH2) {
      assertThat(catchThrowable(() -> blog.db().transaction(SERIALIZABLE, tx -> {})))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              """
              H2 has no serializable transactions: it lets two of them decide on what the other one is changing.
              Ask for REPEATABLE_READ, and let both write a row that they share, such as one with a @Version.\
              """);
      return;
    }

    List<Throwable> failures = leaveTogether(SERIALIZABLE);

    // On SQLite the second one begins when the first one has ended.
    assertThat(failures).hasSize(isSqlite ? 0 : 1);
    assertThat(failures).allMatch(SerializationFailure.class::isInstance);
    assertThat(present()).isEqualTo(1);
  }

  @Test
  void serializableWithRetryEndsWell() {
    if (isH2) {
      return;
    }

    assertThat(leaveTogether(SERIALIZABLE.retry(Retry.attempts(5)))).isEmpty();
    assertThat(present()).isEqualTo(1);
  }

  @Test
  @Shows("A connection goes back as it came.")
  void levelOfTheConnectionIsRestored() {
    if (!isH2) {
      blog.db().transaction(SERIALIZABLE, tx -> {});
    }

    blog.db()
        .transaction(
            TransactionOptions.defaults().isolation(Isolation.REPEATABLE_READ).readOnly(),
            tx -> {});

    readCommittedSeesWhatOthersCommitted();
  }

  /** Two users, of whom one has to stay, leave after each has seen that the other is there. */
  private List<Throwable> leaveTogether(TransactionOptions options) {
    User first = blog.users().create(u -> u.email("a@b.c").visits(1));
    User second = blog.users().create(u -> u.email("b@b.c").visits(1));
    Race race = Race.of(2);
    return Race.failures(
        List.of(
            () -> blog.db().transaction(options, tx -> leave(race, tx, first)),
            () -> blog.db().transaction(options, tx -> leave(race, tx, second))));
  }

  private void leave(Race race, Transaction tx, User user) {
    long others = blog.users().in(tx).query().where(u -> u.visits().eq(1)).count();
    race.meet();
    if (others > 1) {
      blog.users().in(tx).update(user.id(), u -> u.visits(0));
    }
  }

  private long present() {
    return blog.users().query().where(u -> u.visits().eq(1)).count();
  }
}
