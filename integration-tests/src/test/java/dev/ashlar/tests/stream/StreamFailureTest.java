/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.stream;

import static dev.ashlar.query.Select.columns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.AshlarException;
import dev.ashlar.QueryTimeout;
import dev.ashlar.database.Database;
import dev.ashlar.database.StatementEvent;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.blog.Category;
import dev.ashlar.examples.blog.CategoryDraft;
import dev.ashlar.examples.blog.CategoryMapper;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.SlowView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What fails while a stream is read fails as elsewhere, is told, and leaves a good connection. */
@EveryDatabase(drivers = true)
@Isolated
final class StreamFailureTest {

  private static final int MANY = 2_500;

  private TestDatabase database;
  private HikariDataSource pool;
  private final List<StatementEvent> events = new ArrayList<>();
  private Blog blog;
  private Database db;
  private CategoryMapper categories;

  @BeforeEach
  void createRows(TestDatabase current) {
    database = current;
    blog = Blog.on(database);
    new CategoryMapper(blog.db())
        .createMany(
            IntStream.range(0, MANY)
                .mapToObj(i -> CategoryDraft.start().name("category number %06d".formatted(i)))
                .toList());
    HikariConfig config = new HikariConfig();
    config.setDataSource(database.dataSource());
    config.setMaximumPoolSize(1);
    pool = new HikariDataSource(config);
    db = builder().listener(events::add).build();
    categories = new CategoryMapper(db);
  }

  private Database.Builder builder() {
    return Database.builder(pool).vendor(blog.db().vendor());
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private boolean comesInParts() {
    return List.of("mariadb", "mysql").contains(database.name());
  }

  private void assertConnectionIsGood() {
    CategoryMapper plain = new CategoryMapper(builder().build());
    assertThat(plain.query().where(c -> c.name().eq("category number 000007")).count()).isOne();
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  @Test
  void streamIsOneStatementToListeners() {
    try (Stream<Category> all =
        categories.query().where(c -> c.name().lt("category number 001000")).stream()) {
      assertThat(all.filter(each -> each.name().endsWith("7")).count()).isEqualTo(100);
    }

    assertThat(events).hasSize(1);
    StatementEvent event = events.get(0);
    assertThat(event.sql()).contains("SELECT").contains("categories");
    assertThat(event.binds()).containsExactly("category number 001000");
    assertThat(event.rows()).isEqualTo(1_000);
    assertThat(event.duration()).isPositive();
    assertThat(event.failure()).isEmpty();
  }

  /** Each of them is a statement. */
  @Test
  void partsAreStatementsToListeners() {
    db.transaction(
        tx -> {
          try (Stream<Category> all = categories.in(tx).query().stream()) {
            assertThat(all.map(Category::name).toList()).hasSize(MANY);
          }
        });

    assertThat(events.stream().mapToLong(StatementEvent::rows).sum()).isEqualTo(MANY);
    assertThat(events).hasSize(comesInParts() ? MANY / 500 + 1 : 1);
  }

  @Test
  void statementThatFailsIsTold() {
    RawSql.on(database).run("ALTER TABLE \"categories\" RENAME TO \"elsewhere\"");

    try (Stream<Category> all = categories.query().stream()) {
      assertThat(catchThrowable(all::findFirst))
          .isInstanceOf(AshlarException.class)
          .hasMessageContaining("categories");
    }

    assertThat(events).hasSize(1);
    assertThat(events.get(0).failure()).isPresent();
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThat(new UserMapper(db).query().count()).isZero();
  }

  @Test
  void whatTheProgramThrowsOfARowComesInItsPlace() {
    List<String> seen = new ArrayList<>();
    try (Stream<String> all =
        categories
            .query()
            .orderBy(c -> c.name())
            .select(c -> columns(c.name(), c.id()).as((name, id) -> refuse(name, "000123")))
            .stream()) {
      assertThat(catchThrowable(() -> all.forEach(seen::add)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("category number 000123");
      assertThat(seen).hasSize(123);
    }
    assertConnectionIsGood();
  }

  private static String refuse(String name, String end) {
    if (name.endsWith(end)) {
      throw new IllegalArgumentException(name);
    }
    return name;
  }

  @Test
  void whatIsThrownBetweenRowsPasses() {
    assertThat(
            catchThrowable(
                () -> {
                  try (Stream<Category> all = categories.query().stream()) {
                    all.forEach(each -> refuse(each.name(), "000777"));
                  }
                }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            catchThrowable(
                () ->
                    categories
                        .query()
                        .forEachChunk(
                            100, chunk -> chunk.forEach(each -> refuse(each.name(), "000777")))))
        .isInstanceOf(IllegalArgumentException.class);
    assertConnectionIsGood();
  }

  @Test
  void programMayTakeItsTimeBetweenRows() {
    CategoryMapper brief =
        new CategoryMapper(builder().statementTimeout(Duration.ofMillis(300)).build());
    List<String> seen = new ArrayList<>();
    try (Stream<Category> all = brief.query().stream()) {
      all.forEach(
          each -> {
            seen.add(each.name());
            if (seen.size() % 900 == 1) {
              sleep(450);
            }
          });
    }
    assertThat(seen).hasSize(MANY);
    assertConnectionIsGood();
  }

  @Test
  void waitForTheFirstRowIsLimited() {
    SlowView.insteadOf("categories", database);
    assertIsCancelled(300);
  }

  @Test
  void waitForALaterRowIsLimited() {
    SlowView.atOneRow("categories", database);
    assertIsCancelled(300);
  }

  private void assertIsCancelled(int limit) {
    CategoryMapper brief =
        new CategoryMapper(builder().statementTimeout(Duration.ofMillis(limit)).build());
    Instant start = Instant.now();
    try (Stream<Category> all = brief.query().stream()) {
      assertThat(catchThrowable(() -> all.forEach(each -> {})))
          .isInstanceOf(QueryTimeout.class)
          .hasMessageStartingWith(
              "Reading Category was cancelled after %s ms, its time limit.".formatted(limit));
    }
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    assertThat(new UserMapper(db).query().count()).isZero();
  }

  @Test
  void timeOfATransactionCountsAsAWhole() {
    Throwable thrown =
        catchThrowable(
            () ->
                db.transaction(
                    TransactionOptions.defaults().timeout(Duration.ofMillis(400)),
                    tx -> {
                      try (Stream<Category> all = categories.in(tx).query().stream()) {
                        all.forEach(each -> sleep(5));
                      }
                    }));

    assertThat(thrown)
        .isInstanceOf(QueryTimeout.class)
        .hasMessageStartingWith("Reading Category was not begun, since the transaction has taken");
    assertConnectionIsGood();
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
