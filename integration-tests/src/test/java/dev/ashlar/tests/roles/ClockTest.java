/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.keys.KeyedSchema;
import dev.ashlar.tests.model.keys.Ticket;
import dev.ashlar.tests.model.keys.TicketDraft;
import dev.ashlar.tests.model.keys.TicketMapper;
import dev.ashlar.tests.support.Blog;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The clock of the database is the only one for what is written through it. */
@EveryDatabase
final class ClockTest {

  private static final Instant THEN = Instant.parse("2016-07-30T22:36:16.385Z");

  /** Ten characters, as the specification of ULIDs has them for that moment. */
  private static final String ULID_OF_THEN = "01ARYZ6S41";

  private static final Clock CLOCK = Clock.fixed(THEN, ZoneOffset.UTC);

  @Test
  @Shows("Keys that the program makes are of the moment that the clock of the `Database` says.")
  void keysAreOfTheMomentOfTheClock(TestDatabase database) {
    Blog.on(database);
    UserMapper users = new UserMapper(Database.builder(database.dataSource()).clock(CLOCK).build());

    List<User> made =
        Stream.concat(
                Stream.of(users.create(u -> u.email("a"))),
                users
                    .createManyReturning(
                        List.of(UserDraft.start().email("b"), UserDraft.start().email("c")))
                    .stream())
            .toList();

    assertThat(made)
        .hasSize(3)
        .allSatisfy(
            user ->
                assertThat(user.id().getMostSignificantBits() >>> 16)
                    .isEqualTo(THEN.toEpochMilli()));
    assertThat(users.query().orderBy(u -> u.id()).list())
        .extracting(User::email)
        .containsExactly("a", "b", "c");
  }

  @Test
  @Shows("Keys that the program makes are of the moment that the clock of the `Database` says.")
  void ulidsAreOfTheMomentOfTheClock(TestDatabase database) {
    database.clear();
    Database db = Database.builder(database.dataSource()).clock(CLOCK).build();
    KeyedSchema.create(db);
    TicketMapper tickets = new TicketMapper(db);

    Ticket first = tickets.create(t -> t.label("a"));
    tickets.createMany(List.of(TicketDraft.start().label("b"), TicketDraft.start().label("c")));

    assertThat(first.id()).startsWith(ULID_OF_THEN);
    assertThat(tickets.query().orderBy(t -> t.id()).list())
        .allSatisfy(ticket -> assertThat(ticket.id()).startsWith(ULID_OF_THEN))
        .extracting(Ticket::label)
        .containsExactly("a", "b", "c");
  }

  @Test
  @Shows("A clock outside the years 1 to 9999 is refused before anything is sent.")
  void clockOutsideOfTheYearsIsRefused(TestDatabase database) {
    Blog blog = Blog.on(database);
    User alice = blog.user("a");
    UserMapper users = at(database, "+10000-01-01T00:00:00Z");

    assertRefused(() -> users.create(u -> u.email("b")));
    assertRefused(() -> users.createMany(List.of(UserDraft.start().email("b"))));
    assertRefused(() -> users.update(alice.id(), u -> u.visits(1)));
    assertRefused(() -> users.updateAll(u -> u.visits(1)));
    assertRefused(() -> users.upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("a"), u -> u.visits(1)));
    assertThat(
            catchThrowable(() -> at(database, "-0001-01-01T00:00:00Z").create(u -> u.email("b"))))
        .isInstanceOf(IllegalStateException.class);

    assertThat(blog.users().query().list()).containsExactly(alice);
    assertThat(users.findById(alice.id())).contains(alice);
  }

  private static UserMapper at(TestDatabase database, String moment) {
    Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    return new UserMapper(Database.builder(database.dataSource()).clock(clock).build());
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThat(catchThrowable(call))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            """
            The clock of the Database says +10000-01-01T00:00:00Z, and moments are kept within the years 0001 to 9999. Nothing was done.
            Set the clock, or give another one to Database.builder(..).clock(..).""");
  }
}
