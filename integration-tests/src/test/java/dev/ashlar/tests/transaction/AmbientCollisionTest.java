/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.SerializationFailure;
import dev.ashlar.database.Database;
import dev.ashlar.database.TransactionMode;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.FaultySource;
import dev.ashlar.tests.support.FaultySource.Fault;
import dev.ashlar.tests.support.FaultySource.When;
import dev.ashlar.tests.support.ThreadBoundSource;
import dev.ashlar.tests.support.WatchedSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database gives up the whole transaction of somebody else, as of a victim of a deadlock. */
@EveryDatabase
final class AmbientCollisionTest {

  private Blog blog;
  private User bob;
  private ThreadBoundSource framework;
  private UserMapper users;
  private @Nullable Connection line;
  private boolean collides;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    bob = blog.user("bob@b.c");
    WatchedSource lines = new WatchedSource(database.dataSource());
    lines.onBorrow(connection -> line = connection);
    FaultySource colliding = new FaultySource(lines);
    colliding.fail(this::collision);
    framework = new ThreadBoundSource(colliding);
    if (database.name().equals("sqlite")) {
      framework.beforeTransactions("PRAGMA foreign_keys = ON");
    }
    users =
        new UserMapper(Database.builder(framework).transactions(TransactionMode.AMBIENT).build());
  }

  @Test
  @Shows("In AMBIENT mode a call that collides is made once, and throws `SerializationFailure`.")
  void collisionIsToldAndNothingIsWrittenWithoutWhatWasBefore() {
    assertToldOnce(on -> on.create(u -> u.email("new@b.c")));
    assertToldOnce(
        on -> on.update(bob.id(), u -> u.posts(p -> p.create(d -> Blog.draft(d, "new", bob)))));
    assertToldOnce(on -> on.upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("new@b.c")));
    assertToldOnce(
        on -> on.upsertMany(UserMapper.UNIQUE_EMAIL, List.of(UserDraft.start().email("new@b.c"))));
    assertToldOnce(
        on -> on.createManySkippingDuplicates(List.of(UserDraft.start().email("new@b.c"))));
  }

  private void assertToldOnce(Consumer<UserMapper> call) {
    Throwable thrown =
        catchThrowable(
            () ->
                framework.inTransaction(
                    () -> {
                      users.create(u -> u.email("earlier@b.c"));
                      collides = true;
                      call.accept(users);
                      return true;
                    }));

    assertThat(collides).isFalse();
    assertThat(thrown).isInstanceOf(SerializationFailure.class);
    assertThat(blog.users().query().list()).extracting(User::email).containsExactly("bob@b.c");
    assertThat(blog.posts().query().count()).isZero();
  }

  /** At the first statement that is no question of the session, once. */
  private @Nullable Fault collision(String call) {
    if (!collides || !call.startsWith("execute") || call.contains("PRAGMA")) {
      return null;
    }
    collides = false;
    try {
      Objects.requireNonNull(line).rollback();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new Fault(When.BEFORE, new SQLException("made to collide", "40001"));
  }
}
