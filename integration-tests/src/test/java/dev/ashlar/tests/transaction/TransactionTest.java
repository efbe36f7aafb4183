/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import dev.ashlar.database.Transaction;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transaction is kept when its work returns, and undone when it throws anything. */
@EveryDatabase
final class TransactionTest {

  private Blog blog;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
  }

  @Test
  @Shows("A transaction commits when its work returns, and rolls back when it throws anything.")
  void returningCommits() {
    blog.db()
        .transaction(
            tx -> {
              User alice = blog.users().in(tx).create(u -> u.email("a@b.c"));
              blog.posts().in(tx).create(p -> Blog.draft(p, "one", alice));
            });

    assertThat(blog.sql().count("users")).isEqualTo(1);
    assertThat(blog.sql().count("posts")).isEqualTo(1);
  }

  @Test
  void resultOfTheWorkIsGivenOut() {
    User alice = blog.db().inTransaction(tx -> blog.users().in(tx).create(u -> u.email("a@b.c")));
    String nothing = blog.db().inTransaction(tx -> null);

    assertThat(blog.users().findById(alice.id())).contains(alice);
    assertThat(nothing).isNull();
  }

  @Test
  @Shows("A transaction commits when its work returns, and rolls back when it throws anything.")
  void uncheckedExceptionRollsBack() {
    assertRollsBack(new IllegalStateException("stop"));
  }

  @Test
  @Shows("A transaction commits when its work returns, and rolls back when it throws anything.")
  void checkedExceptionRollsBack() {
    assertRollsBack(new IOException("disk"));
  }

  @Test
  @Shows("A transaction commits when its work returns, and rolls back when it throws anything.")
  void errorRollsBack() {
    assertRollsBack(new AssertionError("wrong"));
  }

  private void assertRollsBack(Throwable thrown) {
    blog.user("before@b.c");

    Throwable caught =
        catchThrowable(
            () ->
                blog.db()
                    .transaction(
                        tx -> {
                          blog.users().in(tx).create(u -> u.email("a@b.c"));
                          blog.users()
                              .in(tx)
                              .createMany(
                                  List.of(
                                      UserDraft.start().email("b@b.c"),
                                      UserDraft.start().email("c@b.c")));
                          blog.users().in(tx).updateAll(c -> c.visits(9));
                          blog.users().in(tx).deleteMany(u -> u.email().eq("before@b.c"));
                          TransactionTest.<RuntimeException>sneak(thrown);
                        }));

    assertThat(caught).isSameAs(thrown);
    assertThat(caught.getSuppressed()).isEmpty();
    assertThat(blog.users().query().list())
        .extracting(User::email, User::visits)
        .containsExactly(tuple("before@b.c", 0));
  }

  /** Throws a checked exception where none is declared, as other languages do. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <X extends Throwable> void sneak(Throwable thrown) throws X {
    throw (X) thrown;
  }

  @Test
  void workSeesItsOwnWrites() {
    blog.db()
        .transaction(
            tx -> {
              User alice = blog.users().in(tx).create(u -> u.email("a@b.c"));
              assertThat(blog.users().in(tx).findById(alice.id())).contains(alice);
              assertThat(blog.users().in(tx).query().page(1, 10).total()).isEqualTo(1);
              assertThat(blog.users().in(tx).update(alice.id(), c -> c.visits(1)).visits())
                  .isEqualTo(1);
              assertThat(blog.users().in(tx).delete(alice.id())).isTrue();
            });

    assertThat(blog.sql().count("users")).isZero();
  }

  @Test
  void transactionsFollowEachOther() {
    for (int i = 0; i < 3; i++) {
      String email = "u" + i;
      blog.db().transaction(tx -> blog.users().in(tx).create(u -> u.email(email)));
    }

    assertThat(blog.sql().count("users")).isEqualTo(3);
  }

  @Test
  void transactionThatHasEndedIsRefused() {
    AtomicReference<Transaction> committed = new AtomicReference<>();
    AtomicReference<Transaction> rolledBack = new AtomicReference<>();
    blog.db().transaction(committed::set);
    assertThat(
            catchThrowable(
                () ->
                    blog.db()
                        .transaction(
                            tx -> {
                              rolledBack.set(tx);
                              throw new IllegalStateException("stop");
                            })))
        .hasMessage("stop");

    for (Transaction ended : List.of(committed.get(), rolledBack.get())) {
      assertThatIllegalStateException()
          .isThrownBy(() -> blog.users().in(ended).create(u -> u.email("a@b.c")))
          .withMessage(
              "This Transaction has ended. Use it inside the call of db.transaction(..) that made"
                  + " it; afterwards use a mapper that stands on the Database.");
      assertThatIllegalStateException().isThrownBy(() -> blog.users().in(ended).query().page(1, 1));
    }
    assertThat(blog.sql().count("users")).isZero();
  }
}
