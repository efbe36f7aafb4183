/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.ReadOnlyException;
import dev.ashlar.Vendor;
import dev.ashlar.database.Database;
import dev.ashlar.database.StatementEvent;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Select;
import dev.ashlar.query.Sql;
import dev.ashlar.query.UnsentStatement;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.SteppingClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What would run can be seen: its text, its parameters, and the plan of the database. */
@EveryDatabase
final class PlanTest {

  private static final String NOTHING = "Nothing is sent, since no row fulfils the condition.";

  /** A word of each database's plans. */
  private static final Map<Vendor, String> WORDS =
      Map.of(
          Vendor.H2, "SELECT",
          Vendor.MARIADB, "select_type",
          Vendor.MYSQL, "select_type",
          Vendor.POSTGRESQL, "cost=",
          Vendor.SQLITE, "SCAN");

  private final List<StatementEvent> events = new ArrayList<>();
  private Database db;
  private UserMapper users;
  private PostMapper posts;
  private User alice;

  @BeforeEach
  void createRows(TestDatabase database) {
    database.create(BlogSchema::createScript);
    db =
        Database.builder(database.dataSource())
            .clock(new SteppingClock(Instant.parse("2026-01-02T03:04:05Z")))
            .listener(events::add)
            .build();
    users = new UserMapper(db);
    posts = new PostMapper(db);
    alice = users.create(u -> u.email("alice").name("Alice").visits(3));
    users.create(u -> u.email("bob"));
    posts.create(p -> Blog.draft(p, "one", alice));
    events.clear();
  }

  @Test
  void sqlOfAQueryIsThatOfItsList() {
    var query =
        posts
            .query()
            .where(p -> p.author().email().in("alice", "bob").and(p.title().contains("o_e")))
            .orderBy(p -> p.author().visits().desc())
            .limit(5);

    assertSame(query.sql(), query::list);
    assertThat(query.sql().binds()).contains("alice", "bob");
  }

  @Test
  void sqlOfWhatIsSelectedIsThatOfItsList() {
    var query =
        posts
            .query()
            .where(p -> p.published())
            .groupBy(p -> p.author().id())
            .having(p -> Select.count().gt(0))
            .select(p -> Select.columns(p.author().id(), Select.count()).as(Map::entry));

    assertSame(query.sql(), query::list);
    assertSame(
        users.query().select(u -> u.name()).distinct().sql(),
        () -> users.query().select(u -> u.name()).distinct().list());
  }

  @Test
  void sqlOfAWriteIsThatOfTheCall() {
    assertSame(
        users.unsent().updateMany(u -> u.email().eq("alice"), c -> c.visits(v -> v.plus(2))).sql(),
        () -> users.updateMany(u -> u.email().eq("alice"), c -> c.visits(v -> v.plus(2))));
    assertSame(
        posts.unsent().deleteMany(p -> p.author().email().eq("alice")).sql(),
        () -> posts.deleteMany(p -> p.author().email().eq("alice")));
  }

  @Test
  void relationsTakeFurtherStatementsThatAreNotShown() {
    assertThat(users.query().include(u -> u.posts()).sql()).isEqualTo(users.query().sql());
    assertPlan(users.query().include(u -> u.posts()).explain());
    assertThat(events).hasSize(1);
  }

  @Test
  @Shows("The plan of a query, an update or a delete is told, and nothing is run.")
  void planIsTheDatabasesOwn() {
    assertPlan(users.query().explain());
    assertPlan(users.query().select(u -> u.name()).distinct().explain());
    assertThat(posts.query().where(p -> p.author().email().eq("alice")).explain()).isNotBlank();
    assertThat(users.unsent().updateMany(u -> u.visits().gt(1), c -> c.name("x")).explain())
        .isNotBlank();
    assertThat(posts.unsent().deleteMany(p -> p.author().email().eq("alice")).explain())
        .isNotBlank();
  }

  @Test
  void planTellsAnIndex() {
    String found = users.query().where(u -> u.email().eq("alice")).explain();
    String searched = users.query().where(u -> u.visits().eq(3)).explain();

    if (db.vendor() == Vendor.POSTGRESQL) {
      assertThat(found + searched).contains("Seq Scan"); // of so few rows
    } else {
      String index = db.vendor() == Vendor.SQLITE ? "users_2" : "users_email_key";
      assertThat(found).contains(index);
      assertThat(searched).doesNotContain(index);
    }
  }

  @Test
  @Shows("The plan of a query, an update or a delete is told, and nothing is run.")
  void nothingIsChanged() {
    assertUntouched(users.unsent().updateMany(u -> u.visits().gte(0), c -> c.name("changed")));
    assertUntouched(posts.unsent().deleteMany(p -> p.id().gt(0L)));
    db.transaction(
        tx -> {
          UserMapper inside = users.in(tx);
          assertPlan(inside.query().explain());
          assertThat(
                  inside
                      .unsent()
                      .updateMany(u -> u.visits().gte(0), c -> c.name("changed"))
                      .explain())
              .isNotBlank();
          assertThat(posts.in(tx).unsent().deleteMany(p -> p.id().gt(0L)).explain()).isNotBlank();
          inside.create(u -> u.email("carol"));
        });

    assertThat(users.query().where(u -> u.name().eq("changed")).exists()).isFalse();
    assertThat(users.query().count()).isEqualTo(3);
    assertThat(posts.query().count()).isEqualTo(1);
  }

  @Test
  void readOnlyTransactionAsksForReadsOnly() {
    TransactionOptions readOnly = TransactionOptions.defaults().readOnly();
    db.transaction(
        readOnly,
        tx -> {
          assertPlan(users.in(tx).query().explain());
          assertThat(users.in(tx).unsent().deleteMany(u -> u.visits().gt(1)).sql().text())
              .startsWith("DELETE ");
        });
    events.clear();

    assertThatExceptionOfType(ReadOnlyException.class)
        .isThrownBy(
            () ->
                db.<String>inTransaction(
                    readOnly,
                    tx -> users.in(tx).unsent().deleteMany(u -> u.visits().gt(1)).explain()))
        .withMessageStartingWith("Deleting User was refused, since its transaction is read-only.");
    assertThat(events).isEmpty();
  }

  @Test
  void listenersAreToldOfTheQuestion() {
    String plan = users.query().where(u -> u.email().eq("alice")).explain();

    assertThat(events).hasSize(1);
    StatementEvent event = events.get(0);
    assertThat(event.sql())
        .startsWith("EXPLAIN ")
        .endsWith(users.query().where(u -> u.email().eq("alice")).sql().text());
    assertThat(event.binds()).containsExactly("alice");
    assertThat(event.rows()).isEqualTo(plan.lines().count());
    assertThat(event.failure()).isEmpty();
  }

  @Test
  void textIsNotAskedOfTheDatabase() {
    assertThat(users.query().sql().toString()).startsWith("SELECT ").doesNotContain("\n  [");
    assertThat(users.query().where(u -> u.visits().eq(7)).sql().toString()).endsWith("\n  [7]");
    assertThat(events).isEmpty();
  }

  @Test
  void queryThatFindsNothingSaysSo() {
    var none = users.query().where(u -> u.email().in(List.of()));

    assertThat(none.sql()).isEqualTo(new Sql("-- " + NOTHING, List.of()));
    assertThat(none.explain()).isEqualTo(NOTHING);
    assertThat(none.select(u -> u.name()).sql().text()).isEqualTo("-- " + NOTHING);
    assertThat(none.select(u -> u.name()).explain()).isEqualTo(NOTHING);
    assertThat(users.unsent().deleteMany(u -> u.email().in(List.of())).explain())
        .isEqualTo(NOTHING);
    assertThat(users.unsent().updateMany(u -> u.email().in(List.of()), c -> c.visits(1)).sql())
        .hasToString("-- " + NOTHING);
    assertThat(events).isEmpty();
    assertThat(none.select(u -> u.visits().sum()).sql().text()).startsWith("SELECT ");
  }

  @Test
  void whatIsWrongIsToldAsByTheCall() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> users.unsent().updateMany(u -> u.visits().eq(1), c -> {}))
        .withMessage(
            "The update of User sets no column. Set at least one in UserChange, or leave the call"
                + " out when there is nothing to change.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> users.unsent().deleteMany(null))
        .withMessage(
            "deleteMany(..) got null, where a function that makes a condition is due. Give one, or"
                + " leave the call out.");
  }

  private void assertUntouched(UnsentStatement write) {
    assertThat(write.sql().text()).isNotBlank();
    assertThat(write.explain()).isNotBlank();
    assertThat(users.query().where(u -> u.name().eq("Alice")).count()).isEqualTo(1);
    assertThat(posts.query().count()).isEqualTo(1);
  }

  private void assertPlan(String plan) {
    assertThat(plan).contains(WORDS.get(db.vendor()));
  }

  /** What is shown is what is sent. */
  private void assertSame(Sql shown, Supplier<?> call) {
    events.clear();
    assertThat(call.get()).isNotNull();
    assertThat(events).hasSize(1);
    assertThat(shown.text()).isEqualTo(events.get(0).sql());
    assertThat(shown.binds()).isEqualTo(events.get(0).binds());
  }
}
