/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.AshlarException;
import dev.ashlar.FieldOutOfScope;
import dev.ashlar.Vendor;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Assignable;
import dev.ashlar.query.TextColumn;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.roles.Tally;
import dev.ashlar.tests.model.roles.TallyChange;
import dev.ashlar.tests.model.roles.TallyMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes are computed by the database from the row as it is, exactly or not at all. */
@EveryDatabase
final class ExpressionTest {

  private Desk desk;
  private Tally tally;

  @BeforeEach
  void createTables(TestDatabase database) {
    desk = Desk.on(database);
    tally =
        desk.tallies()
            .create(
                t -> t.name("ash").small(10).large(20).real(1.5).money(new BigDecimal("12.34")));
  }

  @Test
  void wholeNumbersAreAddedSubtractedAndMultiplied() {
    Tally stored =
        desk.tallies().update(tally.id(), c -> c.small(v -> v.plus(5)).large(v -> v.minus(30)));
    assertThat(stored.small()).isEqualTo(15);
    assertThat(stored.large()).isEqualTo(-10);

    Tally doubled =
        desk.tallies().update(stored, c -> c.small(v -> v.times(-2)).large(v -> v.times(3)));
    assertThat(doubled.small()).isEqualTo(-30);
    assertThat(doubled.large()).isEqualTo(-30);
  }

  @Test
  void smallNumbersAreComputedWith() {
    Tally stored =
        desk.tallies().update(tally.id(), c -> c.brief(v -> v.plus(300)).tiny(v -> v.minus(7)));
    assertThat(stored.brief()).isEqualTo((short) 300);
    assertThat(stored.tiny()).isEqualTo((byte) -7);

    Tally doubled =
        desk.tallies().update(stored, c -> c.brief(v -> v.times((short) -2)).tiny(v -> v.times(3)));
    assertThat(doubled.brief()).isEqualTo((short) -600);
    assertThat(doubled.tiny()).isEqualTo((byte) -21);
    assertThat(
            desk.tallies()
                .update(doubled, c -> c.set(t -> t.brief(), t -> t.brief().plus(t.brief())))
                .brief())
        .isEqualTo((short) -1200);
  }

  @Test
  void realNumbersAreComputedWith() {
    assertThat(desk.tallies().update(tally.id(), c -> c.real(v -> v.plus(0.25))).real())
        .isEqualTo(1.75);
    assertThat(desk.tallies().update(tally.id(), c -> c.real(v -> v.times(4))).real())
        .isEqualTo(7.0);
  }

  @Test
  @Shows("`-0.0` is kept as `0.0`.")
  void zeroThatIsComputedHasNoSign() {
    desk.tallies().update(tally.id(), c -> c.real(0.0));

    assertZero(desk.tallies().update(tally.id(), c -> c.real(v -> v.times(-1))));
    assertZero(desk.tallies().update(tally.id(), c -> c.real(v -> v.plus(0).times(-1))));
    assertZero(
        desk.tallies()
            .update(tally.id(), c -> c.set(t -> t.real(), t -> t.real().times(-1).times(2))));
    desk.tallies().updateMany(t -> t.real().eq(0), c -> c.real(v -> v.times(-1)));
    assertZero(desk.tallies().getById(tally.id()));
    assertZero(
        desk.tallies()
            .upsert(
                TallyMapper.PRIMARY_KEY,
                t -> t.name("ash").id(tally.id()),
                c -> c.real(v -> v.times(-1))));
    assertZero(desk.tallies().getById(tally.id()));
  }

  /** Unlike {@code ==}, which takes both zeros for equal. */
  private static void assertZero(Tally stored) {
    assertThat(Double.doubleToRawLongBits(stored.real())).isZero();
  }

  @Test
  void textsArePutTogether() {
    assertThat(
            desk.tallies()
                .update(tally.id(), c -> c.set(t -> t.name(), t -> t.name().concat("lar")))
                .name())
        .isEqualTo("ashlar");
  }

  @Test
  void stepsFollowSteps() {
    desk.tallies().update(tally.id(), c -> c.bonus(3));

    Tally stored =
        desk.tallies()
            .update(
                tally.id(),
                c ->
                    c.small(v -> v.plus(1).times(2))
                        .set(t -> t.large(), t -> t.large().minus(1).times(t.large().plus(1)))
                        .set(
                            t -> t.bonus(),
                            t -> t.bonus().times(t.small().plus(t.bonus())).minus(1))
                        .real(v -> v.times(4).minus(0.5))
                        .tiny(v -> v.plus(1000).minus(990))
                        .set(
                            t -> t.name(),
                            t -> t.name().concat("l").concat("ar ").concat(t.name())));

    assertThat(stored.small()).isEqualTo(22);
    assertThat(stored.large()).isEqualTo(399);
    assertThat(stored.bonus()).isEqualTo(38);
    assertThat(stored.real()).isEqualTo(5.5);
    assertThat(stored.tiny()).isEqualTo((byte) 10);
    assertThat(stored.name()).isEqualTo("ashlar ash");
  }

  @Test
  @Shows("Integers that do not fit are refused, never wrapped, also by the database itself.")
  void whatDoesNotFitOnTheWayIsRefused() {
    desk.tallies().update(tally.id(), c -> c.small(Integer.MAX_VALUE).large(Long.MAX_VALUE));

    assertThat(
            desk.tallies()
                .update(tally.id(), c -> c.small(v -> v.plus(1).times(2).minus(v).minus(2))))
        .extracting(Tally::small)
        .isEqualTo(Integer.MAX_VALUE);
    assertRefused(() -> desk.tallies().update(tally.id(), c -> c.small(v -> v.plus(1).times(1))));
    assertRefused(() -> desk.tallies().update(tally.id(), c -> c.large(v -> v.times(2).times(0))));
    desk.tallies().update(tally.id(), c -> c.real(Double.MAX_VALUE));
    assertRefused(() -> desk.tallies().update(tally.id(), c -> c.real(v -> v.times(2).times(0))));
  }

  @Test
  void oneColumnIsSetToAnother() {
    Tally stored =
        desk.tallies()
            .update(
                tally.id(),
                c ->
                    c.set(t -> t.label(), t -> t.name())
                        .set(t -> t.bonus(), t -> t.small())
                        .set(t -> t.name(), t -> t.name()));

    assertThat(stored.label()).isEqualTo("ash");
    assertThat(stored.bonus()).isEqualTo(10);
  }

  @Test
  void columnsAreComputedWithEachOther() {
    desk.tallies().update(tally.id(), c -> c.bonus(3));

    Tally stored =
        desk.tallies()
            .update(
                tally.id(),
                c ->
                    c.set(t -> t.small(), t -> t.small().plus(t.bonus()))
                        .set(t -> t.bonus(), t -> t.bonus().times(2)));

    assertThat(stored.small()).isEqualTo(13);
    assertThat(stored.bonus()).isEqualTo(6);
  }

  @Test
  @Shows("Computations read the row as it was.")
  void everyValueIsMadeOfTheRowAsItWas() {
    Tally stored =
        desk.tallies()
            .update(
                tally.id(),
                c ->
                    c.small(v -> v.plus(1))
                        .set(t -> t.bonus(), t -> t.small())
                        .name("lar")
                        .set(t -> t.label(), t -> t.name()));

    assertThat(stored.small()).isEqualTo(11);
    assertThat(stored.bonus()).isEqualTo(10);
    assertThat(stored.name()).isEqualTo("lar");
    assertThat(stored.label()).isEqualTo("ash");
  }

  /** MySQL sets one column after the other, and there is no order that would do. */
  @Test
  @Shows("Computations read the row as it was.")
  void columnsAreExchangedOrRefused() {
    desk.tallies().update(tally.id(), c -> c.bonus(3));
    Consumer<TallyChange> exchange =
        c ->
            c.set(t -> t.small(), t -> t.small().plus(t.bonus()))
                .set(t -> t.bonus(), t -> t.small());

    if (desk.db().vendor() == Vendor.MYSQL) {
      assertThatExceptionOfType(AshlarException.class)
          .isThrownBy(() -> desk.tallies().update(tally.id(), exchange))
          .withMessage(
              "This update of Tally sets columns from each other, of small, bonus, and this database sets one after the other. Read the row, compute in Java, and set the values.");
    } else {
      Tally stored = desk.tallies().update(tally.id(), exchange);
      assertThat(stored.small()).isEqualTo(13);
      assertThat(stored.bonus()).isEqualTo(10);
    }
  }

  @Test
  void nothingComesOfNothing() {
    Tally stored =
        desk.tallies()
            .update(
                tally.id(),
                c ->
                    c.set(t -> t.bonus(), t -> t.bonus().plus(1))
                        .set(t -> t.label(), t -> t.label().concat("x")));

    assertThat(stored.bonus()).isNull();
    assertThat(stored.label()).isNull();
  }

  @Test
  void manyRowsAreComputedAtOnce() {
    desk.tallies().create(t -> t.name("b").small(100));

    assertThat(desk.tallies().updateMany(t -> t.small().gte(10), c -> c.small(v -> v.plus(1))))
        .isEqualTo(2);
    assertThat(desk.tallies().updateAll(c -> c.small(v -> v.plus(1)))).isEqualTo(2);
    assertThat(desk.tallies().query().orderBy(t -> t.small()).list())
        .extracting(Tally::small)
        .containsExactly(12, 102);
  }

  @Test
  @Shows("Integers that do not fit are refused, never wrapped, also by the database itself.")
  void numbersThatDoNotFitAreRefused() {
    desk.tallies().update(tally.id(), c -> c.small(Integer.MAX_VALUE).large(Long.MAX_VALUE));
    assertRefused(() -> desk.tallies().update(tally.id(), c -> c.small(v -> v.plus(1))));
    assertRefused(() -> desk.tallies().update(tally.id(), c -> c.small(v -> v.times(2))));
    assertRefused(() -> desk.tallies().update(tally.id(), c -> c.large(v -> v.plus(1))));
    assertRefused(
        () -> desk.tallies().update(tally.id(), c -> c.large(v -> v.times(Long.MAX_VALUE))));

    desk.tallies().update(tally.id(), c -> c.small(Integer.MIN_VALUE).large(Long.MIN_VALUE));
    assertRefused(() -> desk.tallies().update(tally.id(), c -> c.small(v -> v.minus(1))));
    assertRefused(() -> desk.tallies().update(tally.id(), c -> c.large(v -> v.minus(1))));
  }

  @Test
  @Shows("Integers that do not fit are refused, never wrapped, also by the database itself.")
  void smallNumbersThatDoNotFitAreRefused() {
    desk.tallies().update(tally.id(), c -> c.tiny(Byte.MAX_VALUE).brief(Short.MAX_VALUE));
    assertRefused(() -> desk.tallies().update(tally.id(), c -> c.tiny(v -> v.plus(1))));
    assertRefused(() -> desk.tallies().update(tally.id(), c -> c.tiny(v -> v.times(-2))));
    assertRefused(() -> desk.tallies().update(tally.id(), c -> c.brief(v -> v.plus(1))));
    assertRefused(() -> desk.tallies().update(tally.id(), c -> c.brief(v -> v.minus(1_000_000))));
  }

  @Test
  @Shows("NaN and infinities are refused, also as the result of a computation.")
  void realNumbersNeverBecomeInfinite() {
    desk.tallies().update(tally.id(), c -> c.real(Double.MAX_VALUE));
    assertRefused(() -> desk.tallies().update(tally.id(), c -> c.real(v -> v.times(2))));
    assertRefused(() -> desk.tallies().update(tally.id(), c -> c.real(v -> v.times(-2))));
  }

  @Test
  void textsThatDoNotFitAreRefused() {
    desk.tallies().update(tally.id(), c -> c.label("x".repeat(20)));
    assertRefused(
        () ->
            desk.tallies()
                .update(tally.id(), c -> c.set(t -> t.label(), t -> t.label().concat("y"))));
  }

  private void assertRefused(ThrowingCallable update) {
    Tally before = desk.tallies().getById(tally.id());
    assertThatExceptionOfType(AshlarException.class)
        .isThrownBy(update)
        .satisfies(e -> assertThat(e.getMessage()).contains("Tally"));
    assertThat(desk.tallies().getById(tally.id())).isEqualTo(before);
  }

  @Test
  void nullAndFieldsOfOthersAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                desk.tallies()
                    .update(tally.id(), c -> c.set(t -> t.name(), t -> t.name().concat(noText()))))
        .withMessage("Tally.name.concat(null) has no result. Give a value, or leave the call out.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> desk.tallies().update(tally.id(), c -> c.set(t -> t.name(), t -> noExpression())))
        .withMessage("An expression for Tally.name was null. Leave the call out, or set a value.");
    List<TextColumn> leaked = new ArrayList<>();
    assertThat(
            desk.tallies()
                .query()
                .where(
                    t -> {
                      leaked.add(t.name());
                      return t.id().gt(0);
                    })
                .exists())
        .isTrue();
    assertThatExceptionOfType(FieldOutOfScope.class)
        .isThrownBy(
            () -> desk.tallies().update(tally.id(), c -> c.set(t -> t.name(), t -> leaked.get(0))));
  }

  @Test
  void columnsOfAnotherTableAreRefused() {
    long note = desk.note("one", desk.notebook()).id();

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> desk.notes().update(note, c -> c.set(n -> n.title(), n -> n.notebook().name())))
        .withMessage(
            "Note.title cannot be set from Note.notebook.name, which is not a column of the same row. Read it first, and set its value.");
  }

  @SuppressWarnings("NullAway")
  private static String noText() {
    return null;
  }

  @SuppressWarnings("NullAway")
  private static Assignable<String> noExpression() {
    return null;
  }
}
