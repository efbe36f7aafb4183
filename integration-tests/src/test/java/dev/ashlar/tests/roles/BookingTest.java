/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.StaleModelException;
import dev.ashlar.database.Isolation;
import dev.ashlar.database.TransactionOptions;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.Note;
import dev.ashlar.tests.support.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Six threads book one seat that each of them has seen free: one gets it, five are told. */
@EveryDatabase
final class BookingTest {

  private static final int THREADS = 6;

  private Desk desk;
  private Note seat;

  @BeforeEach
  void createTables(TestDatabase database) {
    desk = Desk.on(database);
    seat = desk.note("seat", desk.notebook());
  }

  @Test
  @Shows("Of several that update one version at once, one wins.")
  void oneCallWins() {
    Race race = Race.of(THREADS);

    assertOneWins(
        all(
            guest -> {
              race.meet();
              assertThat(desk.notes().update(seat, c -> c.title(guest)).title()).isEqualTo(guest);
            }));
  }

  @Test
  @Shows("Of several that update one version at once, one wins.")
  void oneTransactionWins() {
    Race race = Race.of(THREADS);

    assertOneWins(
        all(
            guest -> {
              race.meet();
              desk.db()
                  .transaction(
                      tx -> {
                        desk.notes().in(tx).update(seat, c -> c.title(guest));
                        desk.notebooks().in(tx).create(n -> n.name(guest));
                      });
            }));
    // That of the winner, beside the one of the seat.
    assertThat(desk.notebooks().query().count()).isEqualTo(2);
  }

  @Test
  void optionsOfATransactionReachTheMappersOfMysqlToo() {
    // A transaction of each kind once, on the statements of a dialect without RETURNING.
    desk.db()
        .transaction(
            TransactionOptions.defaults().isolation(Isolation.REPEATABLE_READ),
            tx -> desk.notes().in(tx).update(seat, c -> c.title("booked")));

    assertThat(
            desk.db()
                .<String>inTransaction(
                    TransactionOptions.defaults().readOnly(),
                    tx -> desk.notes().in(tx).getById(seat.id()).title()))
        .isEqualTo("booked");
  }

  private void assertOneWins(List<Throwable> failures) {
    assertThat(failures).hasSize(THREADS - 1);
    assertThat(failures).allMatch(StaleModelException.class::isInstance);
    assertThat(desk.notes().getById(seat.id()).version()).isEqualTo(1);
  }

  private interface Booking {
    void book(String guest);
  }

  private static List<Throwable> all(Booking booking) {
    List<Runnable> guests = new ArrayList<>();
    IntStream.range(0, THREADS).forEach(i -> guests.add(() -> booking.book("guest " + i)));
    return Race.failures(guests);
  }
}
