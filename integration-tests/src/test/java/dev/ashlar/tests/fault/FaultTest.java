/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.CommitUnknown;
import dev.ashlar.DatabaseUnavailable;
import dev.ashlar.QueryTimeout;
import dev.ashlar.Vendor;
import dev.ashlar.database.Database;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.FaultyLine;
import dev.ashlar.tests.support.FaultyLine.Fault;
import dev.ashlar.tests.support.Traces;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * When the line to the server breaks, the call says so, its connection is thrown away, nothing is
 * half-written, and the next call works.
 */
@EveryDatabase(network = true, drivers = true)
final class FaultTest {

  private static final TransactionOptions ONCE = TransactionOptions.defaults();

  private Blog blog;
  private User alice;
  private FaultyLine line;
  private HikariDataSource pool;
  private Database db;
  private UserMapper users;
  private PostMapper posts;

  @BeforeEach
  void drawTheLine(TestDatabase database) {
    blog = Blog.on(database);
    alice = blog.user("a@b.c");
    ServerBehindLine server = ServerBehindLine.of(database);
    line = FaultyLine.to(server.port());
    pool = server.pool(line.port());
    db = behindTheLine().build();
    users = new UserMapper(db);
    posts = new PostMapper(db);
    // So that the pool has a connection, and the trap is not sprung by one that is made.
    assertThat(users.query().count()).isEqualTo(1);
  }

  /** The driver behind the line would say MariaDB of what stands in for MySQL. */
  private Database.Builder behindTheLine() {
    return Database.builder(pool).vendor(blog.db().vendor());
  }

  @AfterEach
  void close() {
    pool.close();
    line.close();
  }

  @Test
  void readingIsCut() {
    Throwable thrown = broken("SELECT", Fault.CUT_BEFORE, () -> users.findById(alice.id()));

    assertThat(thrown)
        .isExactlyInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("Reading User lost the connection to the database")
        .hasMessageContaining("SQLState 08");
    assertAllIsWell(1);
  }

  @Test
  void answerToAReadIsCut() {
    Throwable thrown = broken("SELECT", Fault.CUT_ANSWER, () -> users.findById(alice.id()));

    assertThat(thrown).isExactlyInstanceOf(DatabaseUnavailable.class);
    assertAllIsWell(1);
  }

  @Test
  void writeThatTheServerDidNotHearIsNotDone() {
    Throwable thrown =
        broken("INSERT", Fault.CUT_BEFORE, () -> users.create(u -> u.email("b@b.c")));

    assertThat(thrown)
        .isExactlyInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("may have been executed or not");
    assertAllIsWell(1);
  }

  @Test
  void writeWhoseAnswerIsCutIsDoneOrNot() {
    Throwable thrown =
        broken("INSERT", Fault.CUT_ANSWER, () -> users.create(u -> u.email("b@b.c")));

    assertThat(thrown)
        .isExactlyInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("may have been executed or not");
    // MySQL reads the row back in the same transaction, whose commit is not sent any more.
    assertAllIsWell(db.vendor() == Vendor.MYSQL ? 1 : 2);
  }

  @Test
  @Shows(
      "When the line breaks, nothing is half-written, the error says so, and the next call works.")
  void batchIsKeptAsAWholeOrNotAtAll() {
    List<UserDraft> drafts =
        IntStream.range(0, 2_500)
            .mapToObj(i -> UserDraft.start().email("u%d@b.c".formatted(i)))
            .toList();

    // In the second chunk of three.
    Throwable thrown = broken("u1500@b.c", Fault.CUT_BEFORE, () -> users.createMany(drafts));

    assertThat(thrown).isExactlyInstanceOf(DatabaseUnavailable.class);
    assertAllIsWell(1);
  }

  @Test
  @Shows(
      "When the line breaks, nothing is half-written, the error says so, and the next call works.")
  void statementOfATransactionIsCut() {
    List<String> told = new ArrayList<>();
    Throwable thrown =
        broken(
            "UPDATE",
            Fault.CUT_ANSWER,
            () ->
                db.transaction(
                    tx -> {
                      tx.afterCommit(() -> told.add("committed"));
                      tx.afterRollback(() -> told.add("rolled back"));
                      users.in(tx).create(u -> u.email("b@b.c"));
                      users.in(tx).update(alice.id(), u -> u.visits(1));
                    }));

    assertThat(thrown).isExactlyInstanceOf(DatabaseUnavailable.class);
    assertThat(told).containsExactly("rolled back");
    assertAllIsWell(1);
  }

  @Test
  @Shows(
      "When the line breaks, nothing is half-written, the error says so, and the next call works.")
  void nestedWriteIsKeptAsAWholeOrNotAtAll() {
    Throwable thrown =
        broken(
            "profiles",
            Fault.CUT_BEFORE,
            () -> users.create(u -> u.email("b@b.c").profileNew(p -> p.userIsParent())));

    assertThat(thrown).isExactlyInstanceOf(DatabaseUnavailable.class);
    assertAllIsWell(1);
  }

  @Test
  void includeIsCut() {
    blog.post("first", alice);

    Throwable thrown =
        broken("posts", Fault.CUT_ANSWER, () -> users.query().include(u -> u.posts()).list());

    assertThat(thrown)
        .isExactlyInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("Reading Post");
    assertAllIsWell(1);
    assertThat(posts.query().count()).isEqualTo(1);
  }

  @Test
  void commitThatTheServerDidNotHearIsUnknown() {
    assertCommitUnknown(Fault.CUT_BEFORE);
    assertAllIsWell(1);
  }

  @Test
  @Shows(
      "When the line breaks, nothing is half-written, the error says so, and the next call works.")
  void commitWhoseAnswerIsCutIsUnknown() {
    assertCommitUnknown(Fault.CUT_ANSWER);
    assertAllIsWell(2);
  }

  private void assertCommitUnknown(Fault fault) {
    List<String> told = new ArrayList<>();

    Throwable thrown =
        catchThrowable(
            () ->
                db.transaction(
                    tx -> {
                      tx.afterCommit(() -> told.add("committed"));
                      tx.afterRollback(() -> told.add("rolled back"));
                      users.in(tx).create(u -> u.email("b@b.c"));
                      line.arm("COMMIT", fault);
                    }));

    assertThat(line.sprung()).isTrue();
    assertThat(thrown)
        .isInstanceOf(CommitUnknown.class)
        .hasMessageStartingWith(
            "The connection to the database broke during a commit, and all of the transaction was"
                + " kept, or nothing: ")
        .hasMessageEndingWith(
            "\nLook which before doing it again, for instance for a row that it created.");
    assertThat(told).isEmpty();
  }

  @Test
  void beginIsCut() {
    Throwable thrown =
        broken(
            "",
            Fault.CUT_BEFORE,
            () -> db.transaction(tx -> users.in(tx).create(u -> u.email("b@b.c"))));

    assertThat(thrown).isExactlyInstanceOf(DatabaseUnavailable.class);
    assertAllIsWell(1);
  }

  @Test
  void connectionThatDiesWhileItIsIdleIsFoundOutByTheNextCall() {
    line.cut();

    assertThat(catchThrowable(() -> users.query().list()))
        .isExactlyInstanceOf(DatabaseUnavailable.class);
    assertAllIsWell(1);
  }

  @Test
  void delayIsNoFailure() {
    line.arm("SELECT", Fault.DELAY);
    Instant start = Instant.now();

    assertThat(users.findById(alice.id())).contains(alice);

    assertThat(Duration.between(start, Instant.now()))
        .isGreaterThanOrEqualTo(Duration.ofMillis(300));
    assertThat(line.sprung()).isTrue();
  }

  @Test
  void cancelThatComesBeforeItsStatementHitsNoOther() throws SQLException {
    Database hasty = behindTheLine().statementTimeout(Duration.ofMillis(100)).build();
    long before = connectionId();

    line.arm("SELECT", Fault.DELAY);
    Throwable thrown = catchThrowable(() -> new UserMapper(hasty).findById(alice.id()));

    // The cancel has a line of its own, and comes before the statement does; a server may keep it.
    assertThat(line.sprung()).isTrue();
    if (thrown != null) {
      assertThat(thrown).isInstanceOf(QueryTimeout.class);
    }
    assertThat(connectionId()).isEqualTo(before);
    assertAllIsWell(1);
  }

  private long connectionId() throws SQLException {
    String call = blog.sql().isPostgresql() ? "pg_backend_pid()" : "connection_id()";
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT " + call)) {
      assertThat(rows.next()).isTrue();
      return rows.getLong(1);
    }
  }

  @Test
  void silenceEndsAtTheSocketTimeout() {
    Instant start = Instant.now();

    Throwable thrown = broken("INSERT", Fault.SILENCE, () -> users.create(u -> u.email("b@b.c")));

    assertThat(thrown).isExactlyInstanceOf(DatabaseUnavailable.class);
    assertThat(Duration.between(start, Instant.now()))
        .isBetween(Duration.ofMillis(900), Duration.ofSeconds(8));
    assertAllIsWell(1);
  }

  private Throwable broken(String words, Fault fault, ThrowingCallable call) {
    line.arm(words, fault);
    Throwable thrown = catchThrowable(call);
    assertThat(line.sprung()).isTrue();
    assertThat(thrown).isNotNull();
    assertThat(Traces.of(thrown)).doesNotContain(ServerBehindLine.PASSWORD);
    return thrown;
  }

  /** Looks by another line; then the next call works, and no connection is missing. */
  private void assertAllIsWell(long rows) {
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    // The server may take a moment to see that its client is gone.
    assertThat(blog.users().query().count()).isEqualTo(rows);
    assertThat(users.create(u -> u.email("next@b.c")).email()).isEqualTo("next@b.c");
    db.transaction(ONCE, tx -> users.in(tx).update(alice.id(), u -> u.visits(9)));
    assertThat(blog.users().query().count()).isEqualTo(rows + 1);
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
  }
}
