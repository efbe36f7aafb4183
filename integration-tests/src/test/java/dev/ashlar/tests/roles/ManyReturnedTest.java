/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.OutsideTransactionException;
import dev.ashlar.UniqueViolation;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.Note;
import dev.ashlar.tests.model.roles.Notebook;
import dev.ashlar.tests.model.roles.Tally;
import dev.ashlar.tests.model.roles.TallyDraft;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rows that are given back are those that were written, also where that takes statements. */
@EveryDatabase
final class ManyReturnedTest {

  private Desk desk;
  private Notebook stones;
  private Note one;
  private Note two;

  @BeforeEach
  void createTables(TestDatabase database) {
    desk = Desk.on(database);
    stones = desk.notebook();
    one = desk.note("one", stones);
    two = desk.note("two", stones);
    desk.clock().step();
  }

  @Test
  @Shows("`updateReturning` and `deleteReturning` give the rows that they wrote.")
  void rowsThatNoLongerFulfilTheConditionAreGivenBack() {
    List<Note> updated =
        desk.notes()
            .updateReturning(n -> n.title().eq("A one"), c -> c.title("Another").text("new"));

    assertThat(updated).containsExactly(desk.notes().getById(one.id()));
    assertThat(updated).extracting(Note::title).containsExactly("Another");
    assertThat(updated).extracting(Note::version).containsExactly(1);
  }

  @Test
  void conditionMayReadOtherTables() {
    desk.notebooks().update(stones.id(), c -> c.name("Walls"));

    assertThat(
            desk.notes().updateReturning(n -> n.notebook().name().eq("Walls"), c -> c.text("seen")))
        .extracting(Note::slug)
        .containsExactlyInAnyOrder("one", "two");
    assertThat(desk.notes().updateMany(n -> n.notebook().name().eq("Walls"), c -> c.text("again")))
        .isEqualTo(2);
    assertThat(desk.notes().deleteMany(n -> n.notebook().name().eq("Stones"))).isZero();
  }

  @Test
  void rowsThatAreDeletedSoftlyAreGivenAsTheyAreNow() {
    List<Note> deleted = desk.notes().deleteReturning(n -> n.slug().eq("two"));

    assertThat(deleted).containsExactly(desk.notes().query().onlyDeleted().one());
    assertThat(deleted).extracting(Note::deletedAt).containsExactly(Desk.NEXT);
    assertThat(desk.notes().deleteReturning(n -> n.slug().eq("two"))).isEmpty();
    assertThat(desk.notes().updateReturning(n -> n.slug().eq("two"), c -> c.text("x"))).isEmpty();
  }

  @Test
  @Shows("`updateReturning` and `deleteReturning` give the rows that they wrote.")
  void moreRowsThanFitIntoAListAreWrittenAndGivenBack() {
    createTallies(2_345);

    List<Tally> updated =
        desk.tallies().updateReturning(t -> t.large().lt(2_300), c -> c.small(v -> v.plus(1)));
    assertThat(updated).hasSize(2_300).allMatch(tally -> tally.small() == 1);
    List<Tally> deleted = desk.tallies().deleteReturning(t -> t.small().eq(1));
    assertThat(new HashSet<>(deleted)).isEqualTo(new HashSet<>(updated));
    assertThat(desk.tallies().query().count()).isEqualTo(45);
  }

  @Test
  @Shows("A call of several statements is kept as a whole or not at all.")
  void failureTakesAllRowsBack() {
    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(() -> desk.notes().updateReturning(n -> n.id().gt(0), c -> c.slug("same")));

    assertThat(desk.notes().query().orderBy(n -> n.id()).list()).containsExactly(one, two);
  }

  @Test
  void keyThatIsTakenIsNamed() {
    Tally tally = desk.tallies().create(t -> t.name("first"));

    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(() -> desk.tallies().create(t -> t.name("second").id(tally.id())))
        .satisfies(e -> assertThat(e.key().name()).isEqualTo("tallies_pkey"));
  }

  @Test
  void callBesideTheTransactionIsRefusedInWordsOfTheDeed() {
    Throwable failure =
        catchThrowable(
            () ->
                desk.db().transaction(tx -> desk.notes().update(one.id(), c -> c.text("beside"))));

    assertThat(failure)
        .isInstanceOf(OutsideTransactionException.class)
        .hasMessageStartingWith("Updating Note would not be part of the transaction");
  }

  private void createTallies(int number) {
    desk.tallies()
        .createMany(
            LongStream.range(0, number)
                .mapToObj(i -> TallyDraft.start().name("t" + i).large(i))
                .toList());
  }
}
