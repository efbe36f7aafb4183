/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.ForeignKeyViolation;
import dev.ashlar.SerializationFailure;
import dev.ashlar.database.Database;
import dev.ashlar.database.Retry;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.PostDraft;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pool of one connection has it back after every call, whether the call succeeds or fails. */
@EveryDatabase
final class PoolTest {

  private static final UUID NOBODY = UUID.fromString("0190a6c4-0000-7000-8000-000000000001");

  private HikariDataSource pool;
  private Database db;
  private UserMapper users;
  private PostMapper posts;
  private User alice;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(BlogSchema::createScript);
    HikariConfig config = new HikariConfig();
    config.setDataSource(database.dataSource());
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(10_000);
    pool = new HikariDataSource(config);
    db = Database.connect(pool);
    users = new UserMapper(db);
    posts = new PostMapper(db);
    alice = users.create(u -> u.email("a@b.c"));
  }

  @AfterEach
  void closePool() {
    pool.close();
  }

  @Test
  @Shows("A pool of one connection is enough.")
  void callsThatSucceedGiveTheConnectionBack() {
    assertGivesBack(() -> users.create(u -> u.email("b@b.c")));
    assertGivesBack(
        () ->
            users.createMany(
                List.of(UserDraft.start().email("c@b.c"), UserDraft.start().email("d@b.c"))));
    assertGivesBack(() -> users.findById(alice.id()));
    assertGivesBack(() -> users.update(alice.id(), c -> c.visits(1)));
    assertGivesBack(() -> users.updateAll(c -> c.visits(1)));
    assertGivesBack(() -> users.query().list());
    assertGivesBack(() -> users.query().page(1, 2));
    assertGivesBack(() -> users.query().exists());
    assertGivesBack(
        () -> db.transaction(tx -> assertThat(users.in(tx).query().count()).isEqualTo(4)));
    assertGivesBack(() -> users.deleteMany(u -> u.email().eq("b@b.c")));
    assertGivesBack(() -> BlogSchema.drop(db));
    assertGivesBack(() -> BlogSchema.create(db));
  }

  @Test
  @Shows("A pool of one connection is enough.")
  void callsOfSeveralStatementsNeedNoSecondConnection() {
    assertGivesBack(() -> users.query().include(u -> u.posts()).list());
    assertGivesBack(() -> users.load(List.of(alice), u -> u.posts()));
    assertGivesBack(() -> users.query().page(1, 2));
    assertGivesBack(() -> users.create(u -> u.email("b@b.c").profileNew(p -> p.userIsParent())));
    assertGivesBack(
        () ->
            db.transaction(
                tx -> {
                  users.in(tx).create(u -> u.email("c@b.c").profileNew(p -> p.userIsParent()));
                  assertThat(users.in(tx).query().include(u -> u.profile()).page(1, 2).total())
                      .isEqualTo(3);
                  tx.transaction(
                      inner ->
                          users.in(inner).createMany(List.of(UserDraft.start().email("d@b.c"))));
                }));
    // A violation is looked into on the connection that it happened on.
    assertFails(() -> db.transaction(tx -> posts.in(tx).create(p -> post(p, NOBODY))));
  }

  @Test
  @Shows("A pool of one connection is enough.")
  void hooksAndFurtherAttemptsHaveTheConnectionForThemselves() {
    assertGivesBack(
        () ->
            db.transaction(
                tx ->
                    tx.afterCommit(
                        () ->
                            db.transaction(next -> users.in(next).create(u -> u.email("b@b.c"))))));
    AtomicInteger attempts = new AtomicInteger();
    assertGivesBack(
        () ->
            db.transaction(
                TransactionOptions.defaults().retry(Retry.attempts(3)),
                tx -> {
                  tx.afterRollback(() -> users.create(u -> u.email("c@b.c")));
                  users.in(tx).create(u -> u.email("d@b.c"));
                  if (attempts.incrementAndGet() == 1) {
                    throw new SerializationFailure("as if", null);
                  }
                }));
    assertThat(users.query().count()).isEqualTo(4);
  }

  @Test
  @Shows("A pool of one connection is enough.")
  void callsThatFailGiveTheConnectionBack() {
    assertFailsAndGivesBack(() -> users.create(u -> u.email("a@b.c")));
    assertFailsAndGivesBack(
        () ->
            users.createMany(
                List.of(UserDraft.start().email("b@b.c"), UserDraft.start().email("a@b.c"))));
    assertFailsAndGivesBack(() -> posts.create(p -> post(p, NOBODY)));
    assertFailsAndGivesBack(() -> users.getById(NOBODY));
    assertFailsAndGivesBack(() -> users.update(NOBODY, c -> c.visits(1)));
    assertFailsAndGivesBack(() -> users.create(u -> u.email("\0")));
    assertFailsAndGivesBack(() -> users.query().where(u -> u.email().eq("\0")).list());
    assertFailsAndGivesBack(() -> BlogSchema.create(db));
    assertFailsAndGivesBack(
        () ->
            db.transaction(
                tx -> {
                  users.in(tx).deleteAll();
                  throw new IllegalStateException("stop");
                }));
    assertFailsAndGivesBack(
        () ->
            db.transaction(
                tx -> {
                  throw new AssertionError("wrong");
                }));
    assertFailsAndGivesBack(
        () ->
            db.transaction(
                tx ->
                    assertThat(catchThrowable(() -> posts.in(tx).create(p -> post(p, NOBODY))))
                        .isNotNull()));
    assertThat(users.query().list()).containsExactly(alice);
  }

  private static PostDraft post(PostMapper.NeedsTitle start, UUID author) {
    return start.title("t").body("..").published(true).authorId(author);
  }

  private void assertGivesBack(ThrowingCallable call) {
    assertThat(catchThrowable(call)).isNull();
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  private void assertFails(ThrowingCallable call) {
    assertThat(catchThrowable(call)).isInstanceOf(ForeignKeyViolation.class);
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  private void assertFailsAndGivesBack(ThrowingCallable call) {
    assertThat(catchThrowable(call)).isNotNull();
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    // And the connection is fit for use.
    assertThat(users.query().count()).isEqualTo(1);
    assertThat(Blog.draft(PostDraft.start(), "unused", alice).preview().title())
        .isEqualTo("unused");
  }
}
