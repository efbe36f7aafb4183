/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.ashlar.NotFoundException;
import dev.ashlar.RangeViolation;
import dev.ashlar.StaleModelException;
import dev.ashlar.UniqueViolation;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.Note;
import dev.ashlar.tests.model.roles.Notebook;
import dev.ashlar.tests.model.roles.Tally;
import dev.ashlar.tests.model.roles.TallyChange;
import dev.ashlar.tests.model.roles.TallyDraft;
import dev.ashlar.tests.support.Race;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An updateEach changes every row in its own way, or does nothing at all. */
@EveryDatabase
final class UpdateEachTest {

  private Desk desk;
  private List<Tally> tallies;
  private Notebook stones;
  private Note one;
  private Note two;

  @BeforeEach
  void createRows(TestDatabase database) {
    desk = Desk.on(database);
    tallies =
        desk.tallies()
            .createManyReturning(
                IntStream.range(0, 5)
                    .mapToObj(i -> TallyDraft.start().name("T" + i).small(i))
                    .toList());
    stones = desk.notebook();
    one = desk.note("one", stones);
    two = desk.note("two", stones);
    desk.clock().step();
  }

  @Test
  @Shows("`updateEach` changes many rows, each in its own way, or none.")
  void everyRowIsChangedInItsOwnWay() {
    assertThat(desk.tallies().updateEach(tallies, (tally, c) -> c.small(tally.small() * 10)))
        .isEqualTo(5);

    assertThat(stored())
        .extracting(Tally::name, Tally::small, Tally::version, Tally::updatedAt)
        .containsExactly(
            tuple("T0", 0, 1L, Desk.NEXT),
            tuple("T1", 10, 1L, Desk.NEXT),
            tuple("T2", 20, 1L, Desk.NEXT),
            tuple("T3", 30, 1L, Desk.NEXT),
            tuple("T4", 40, 1L, Desk.NEXT));
  }

  @Test
  void columnsMayDifferFromRowToRow() {
    long changed =
        desk.tallies()
            .updateEach(
                tallies,
                (tally, c) -> {
                  switch (tally.small()) {
                    case 0 -> c.label("zero").money(new BigDecimal("1.50"));
                    case 1 -> c.large(v -> v.plus(7)).label("one");
                    case 2 -> c.bonus(null).whole(new BigInteger("12345678901234567890"));
                    case 3 -> c.large(v -> v.plus(9)).label(null).real(0.1).tiny((byte) -1);
                    default -> {}
                  }
                });

    assertThat(changed).isEqualTo(4);
    assertThat(stored())
        .extracting(Tally::label, Tally::large, Tally::bonus, Tally::version)
        .containsExactly(
            tuple("zero", 0L, null, 1L),
            tuple("one", 7L, null, 1L),
            tuple(null, 0L, null, 1L),
            tuple(null, 9L, null, 1L),
            tuple(null, 0L, null, 0L));
    assertThat(stored()).element(0).extracting(Tally::money).isEqualTo(new BigDecimal("1.50"));
    assertThat(stored())
        .element(2)
        .extracting(Tally::whole)
        .isEqualTo(new BigInteger("12345678901234567890"));
    assertThat(stored()).element(3).extracting(Tally::real).isEqualTo(0.1);
    assertThat(stored().get(4)).isEqualTo(tallies.get(4));
  }

  @Test
  void keysNameRowsWhateverTheirVersionsAre() {
    desk.tallies().update(tallies.get(0), c -> c.name("theirs"));

    Map<Long, Consumer<TallyChange>> changes = new LinkedHashMap<>();
    tallies.forEach(tally -> changes.put(tally.id(), c -> c.label("L" + tally.small())));
    assertThat(desk.tallies().updateEach(changes)).isEqualTo(5);
    assertThat(desk.tallies().updateEach(Map.of(tallies.get(1).id(), c -> c.small(v -> v.plus(1)))))
        .isEqualTo(1);

    assertThat(stored())
        .extracting(Tally::label, Tally::small, Tally::version)
        .containsExactly(
            tuple("L0", 0, 2L),
            tuple("L1", 2, 2L),
            tuple("L2", 2, 1L),
            tuple("L3", 3, 1L),
            tuple("L4", 4, 1L));
  }

  @Test
  void editedCopiesAreWrittenWhole() {
    List<Tally> edited =
        tallies.stream()
            .map(
                t ->
                    new Tally(
                        t.id(),
                        t.name() + "!",
                        "x",
                        t.small() + 1,
                        Long.MIN_VALUE,
                        7,
                        Byte.MIN_VALUE,
                        Short.MAX_VALUE,
                        new BigInteger("-98765432109876543210"),
                        -0.5,
                        new BigDecimal("-999999.99"),
                        t.version(),
                        t.createdAt(),
                        t.updatedAt()))
            .toList();

    assertThat(desk.tallies().updateEach(edited)).isEqualTo(5);

    assertThat(stored())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("version", "updatedAt")
        .isEqualTo(edited);
    assertThat(stored()).extracting(Tally::version).containsOnly(1L);
  }

  @Test
  void nothingIsDoneForNothing() {
    assertThat(desk.tallies().updateEach(List.of(), (tally, c) -> c.small(1))).isZero();
    assertThat(desk.tallies().updateEach(List.of())).isZero();
    assertThat(desk.tallies().updateEach(Map.of())).isZero();
    assertThat(desk.tallies().updateEach(tallies, (tally, c) -> {})).isZero();
    assertThat(stored()).isEqualTo(tallies);
  }

  @Test
  @Shows("`updateEach` of rows that somebody else has changed names them, and changes none.")
  void staleRowsAreNamed() {
    desk.tallies().update(tallies.get(1).id(), c -> c.name("theirs"));
    List<Tally> before = stored();

    assertThatExceptionOfType(StaleModelException.class)
        .isThrownBy(() -> desk.tallies().updateEach(tallies, (tally, c) -> c.name("mine")))
        .withMessage(
            """
            Tally with id %s has version 1 by now, and the update was made for version 0.
            Nothing was updated. Read the rows again, and decide what to keep of both changes.\
            """,
            tallies.get(1).id());
    assertThat(stored()).isEqualTo(before);

    desk.tallies().updateAll(c -> c.label("all"));
    assertThatExceptionOfType(StaleModelException.class)
        .isThrownBy(() -> desk.tallies().updateEach(tallies))
        .withMessageContaining(
            "Tally with id %s has version 2 by now, and the update was made for version 0.\n"
                .formatted(tallies.get(1).id()))
        .withMessageContaining("\n.. and 2 more.\nNothing was updated.");
  }

  @Test
  @Shows("`updateEach` of rows that are gone names one, and changes none.")
  void missingRowsAreNamed() {
    desk.tallies().delete(tallies.get(3).id());
    List<Tally> before = stored();

    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> desk.tallies().updateEach(tallies, (tally, c) -> c.name("mine")))
        .withMessage("There is no Tally with id %s, so nothing was updated.", tallies.get(3).id());
    assertThat(stored()).isEqualTo(before);

    desk.notes().delete(two.id());
    desk.notes().forceDelete(one.id());
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> desk.notes().updateEach(List.of(two, one), (note, c) -> c.text("x")))
        .withMessage(
            "There is no live Note with id %s, nor 1 others of these 2 rows, so nothing was"
                + " updated. If it was deleted, restore(..) brings it back.",
            two.id());
  }

  @Test
  void rowsThatStandTwiceAreRefused() {
    List<Tally> twice = List.of(tallies.get(0), tallies.get(1), tallies.get(0));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.tallies().updateEach(twice, (tally, c) -> {}))
        .withMessage(
            "Tally with id %s stands twice in this updateEach(..), as rows 1 and 3. Give each row"
                + " one change.",
            tallies.get(0).id());
    assertThat(stored()).isEqualTo(tallies);
  }

  @Test
  void wrongArgumentsAreTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> desk.tallies().updateEach(Collections.singletonList(null), (tally, c) -> {}))
        .withMessage("The Tally to update is null. Give the one that was read.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.tallies().updateEach(Collections.singletonMap(null, c -> {})))
        .withMessage("The id of a Tally is null. Give the key of a row.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.tallies().updateEach(Collections.singletonMap(7L, null)))
        .withMessageStartingWith("updateEach(..) got null, where a function that fills a change");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.tallies().updateEach(tallies, null))
        .withMessageStartingWith("updateEach(..) got null, where a function that fills a change");
  }

  @Test
  void oneRowThatIsRefusedRefusesAll() {
    assertThatExceptionOfType(UniqueViolation.class)
        .isThrownBy(
            () -> desk.notes().updateEach(List.of(one, two), (note, c) -> c.slug("same").text("x")))
        .withMessageContaining("Note");
    assertThat(desk.notes().query().list()).containsExactlyInAnyOrder(one, two);

    assertThatExceptionOfType(RangeViolation.class)
        .isThrownBy(
            () ->
                desk.tallies()
                    .updateEach(tallies, (t, c) -> c.small(v -> v.times(Integer.MAX_VALUE))));
    assertThat(stored()).isEqualTo(tallies);
  }

  @Test
  void functionThatThrowsHasChangedNothing() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () ->
                desk.tallies()
                    .updateEach(
                        tallies,
                        (tally, c) -> {
                          c.name("mine");
                          if (tally.small() == 4) {
                            throw new IllegalStateException("no");
                          }
                        }));
    assertThat(stored()).isEqualTo(tallies);
  }

  @Test
  void itIsPartOfATransaction() {
    List<Tally> after =
        desk.db()
            .inTransaction(
                tx -> {
                  desk.tallies().in(tx).updateEach(tallies, (tally, c) -> c.name("in"));
                  assertThatExceptionOfType(StaleModelException.class)
                      .isThrownBy(() -> desk.tallies().in(tx).updateEach(tallies));
                  return desk.tallies().in(tx).query().orderBy(t -> t.id().asc()).list();
                });

    assertThat(stored()).isEqualTo(after);
    assertThat(after).extracting(Tally::name).containsOnly("in");
  }

  @Test
  void thousandsAreChanged() {
    List<TallyDraft> drafts = new ArrayList<>();
    IntStream.range(0, 2_300).forEach(i -> drafts.add(TallyDraft.start().name("M").small(i)));
    List<Tally> many = desk.tallies().createManyReturning(drafts);

    assertThat(
            desk.tallies()
                .updateEach(
                    many,
                    (tally, c) -> {
                      c.large(tally.small() + 1L);
                      if (tally.small() % 2 == 0) {
                        c.label("even");
                      }
                    }))
        .isEqualTo(2_300);

    assertThat(desk.tallies().query().where(t -> t.name().eq("M")).list())
        .allMatch(tally -> tally.large() == tally.small() + 1)
        .allMatch(tally -> (tally.small() % 2 == 0) == "even".equals(tally.label()));
  }

  @Test
  void callsInOppositeOrdersDoNotWaitInARing() {
    List<TallyDraft> drafts = new ArrayList<>();
    IntStream.range(0, 1_100).forEach(i -> drafts.add(TallyDraft.start().name("M").small(i)));
    List<Tally> many = new ArrayList<>(desk.tallies().createManyReturning(drafts));
    Map<Long, Consumer<TallyChange>> forward = plusOne(many);
    Collections.reverse(many);
    Map<Long, Consumer<TallyChange>> backward = plusOne(many);
    List<Runnable> runners = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Map<Long, Consumer<TallyChange>> changes = i % 2 == 0 ? forward : backward;
      runners.add(() -> desk.db().transaction(tx -> desk.tallies().in(tx).updateEach(changes)));
    }

    assertThat(Race.failures(runners)).isEmpty();
    assertThat(desk.tallies().query().where(t -> t.name().eq("M")).list())
        .extracting(Tally::large)
        .containsOnly(6L);
  }

  private static Map<Long, Consumer<TallyChange>> plusOne(List<Tally> rows) {
    Map<Long, Consumer<TallyChange>> changes = new LinkedHashMap<>();
    rows.forEach(tally -> changes.put(tally.id(), c -> c.large(v -> v.plus(1))));
    return changes;
  }

  private List<Tally> stored() {
    return desk.tallies().query().where(t -> t.name().ne("M")).orderBy(t -> t.id().asc()).list();
  }
}
