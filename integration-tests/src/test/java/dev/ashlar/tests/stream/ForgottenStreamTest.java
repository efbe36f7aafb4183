/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A stream that nobody closes is closed all the same, and the log says where it was opened. */
@EveryDatabase(drivers = true)
@Isolated
final class ForgottenStreamTest {

  private final Warnings warnings = new Warnings();
  private HikariDataSource pool;
  private Database db;
  private UserMapper users;

  @BeforeEach
  void createRows(TestDatabase database) {
    Blog blog = Blog.on(database);
    blog.users()
        .createMany(
            IntStream.range(0, 2_000)
                .mapToObj(i -> UserDraft.start().email("u%04d".formatted(i)))
                .toList());
    HikariConfig config = new HikariConfig();
    config.setDataSource(database.dataSource());
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(30_000);
    pool = new HikariDataSource(config);
    db = Database.builder(pool).vendor(blog.db().vendor()).build();
    users = new UserMapper(db);
    warnings.listen();
  }

  @AfterEach
  void close() {
    warnings.stop();
    pool.close();
  }

  @Test
  void connectionGoesBackWhenNobodyHoldsTheStream() throws InterruptedException {
    assertThat(firstOf(users)).isNotNull();

    for (int i = 0; i < 500 && pool.getHikariPoolMXBean().getActiveConnections() > 0; i++) {
      System.gc();
      Thread.sleep(10);
    }

    assertThat(users.query().count()).isEqualTo(2_000);
    assertThat(warnings.told).hasSize(1);
    assertThat(warnings.told.get(0).getMessage())
        .isEqualTo(
            "A stream of User was still open when nobody could read it any more, and is closed now."
                + " Open it in try (..), as at the place that is told below.");
    assertThat(warnings.told.get(0).getThrown().getStackTrace())
        .extracting(StackTraceElement::getMethodName)
        .contains("firstOf", "connectionGoesBackWhenNobodyHoldsTheStream");
  }

  private static User firstOf(UserMapper users) {
    return users.query().stream().iterator().next();
  }

  @Test
  void streamThatIsHeldIsNotForgotten() {
    try (Stream<User> all = users.query().stream()) {
      Stream<String> emails = all.map(User::email);
      assertThat(emails.findFirst()).isPresent();
      for (int i = 0; i < 5; i++) {
        System.gc();
      }
      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isOne();
    }
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThat(warnings.told).isEmpty();
  }

  @Test
  void streamThatIsReadToItsEndNeedsNoClosing() {
    assertThat(users.query().stream().count()).isEqualTo(2_000);

    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThat(warnings.told).isEmpty();
  }

  @Test
  void transactionClosesWhatIsLeftOpen() {
    boolean isKeptOpen = !List.of("mariadb", "mysql").contains(db.vendor().dialect());
    db.transaction(
        tx -> {
          assertThat(firstOf(users.in(tx))).isNotNull();
          users.in(tx).create(u -> u.email("new"));
        });

    assertThat(users.query().count()).isEqualTo(2_001);
    assertThat(warnings.told)
        .extracting(LogRecord::getMessage)
        .containsExactlyElementsOf(
            isKeptOpen
                ? List.of(
                    "A stream of User was still open when its transaction ended, and is closed now."
                        + " Open it in try (..), as at the place that is told below.")
                : List.of());
  }

  /** What the library warns of, on any thread. */
  private static final class Warnings extends Handler {

    private final Logger logger = Logger.getLogger("dev.ashlar");
    private final List<LogRecord> told = new CopyOnWriteArrayList<>();

    void listen() {
      logger.addHandler(this);
      logger.setUseParentHandlers(false);
    }

    void stop() {
      logger.removeHandler(this);
      logger.setUseParentHandlers(true);
    }

    @Override
    public void publish(LogRecord line) {
      told.add(line);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
