/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.AshlarException;
import dev.ashlar.FieldOutOfScope;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.query.IntColumn;
import dev.ashlar.query.TextColumn;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.Pebble;
import dev.ashlar.tests.model.kinds.PebbleFields;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import dev.ashlar.tests.support.FaultySource;
import dev.ashlar.tests.support.FaultySource.Fault;
import dev.ashlar.tests.support.FaultySource.When;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What is computed is compared and sorted by as a column is, step upon step. */
@EveryDatabase
final class ComputedConditionTest extends OperatorCases {

  @Test
  void wholeNumbersCompareStepUponStep() {
    assertOrder(p -> p.small().plus(1).times(2), -8, 16);
    assertOrder(p -> p.small().minus(1).minus(p.small().minus(3)).plus(p.small()), -3, 9);
    assertOrder(p -> p.brief().times(3).plus(p.brief()), (short) -1200, (short) 1200);
    assertFinds(p -> p.small().plus(1).times(2).eq(16).or(p.small().minus(1).gt(5)), "high");
    assertFinds(p -> p.large().minus(1).times(2).lt(0), "low");
    assertFinds(p -> p.large().gt(p.large().times(2)), "low");
    assertFinds(p -> p.brief().times(300).eq(90_000), "high");
    assertFinds(p -> p.tiny().plus(1).between(-127, 127), "low");
  }

  @Test
  void realNumbersCompareStepUponStep() {
    assertOrder(p -> p.ratio().times(2).plus(0.25), -0.75, 2e300);
    assertFinds(p -> p.ratio().minus(0.5).times(p.ratio().times(0)).plus(p.ratio()).lt(0), "low");
  }

  @Test
  void textsArePutTogether() {
    assertOrder(p -> p.word().concat("-").concat(p.label()), "B-low", "a-high");
    assertFinds(p -> p.label().concat(" ").concat("x ").eq("none x "), "none");
    assertFinds(p -> p.label().concat(p.word()).contains("wB"), "low");
    assertFinds(p -> p.label().concat(p.word()).startsWith("high"), "high");
    assertFinds(p -> p.label().concat("%").endsWith("e%"), "none");
    assertFinds(p -> p.label().concat("\ud83d\ude00").like("____\ud83d\ude01"));
    assertFinds(p -> p.label().concat("\ud83d\ude00").like("____\ud83d\ude00"), "high", "none");
    assertFinds(p -> p.label().contains(p.word().concat("w")));
    assertFinds(p -> p.label().concat("X").ignoreCase().eq("LOWx"), "low");
    assertFinds(p -> p.label().ignoreCase().concat("X").in("LOWx", "HIGHx"), "low", "high");
  }

  /** Two missing values count as equal to {@code isDistinctFrom} only. */
  @Test
  void whatIsComputedOfNothingIsNothing() {
    assertFinds(p -> p.small().plus(1).isNull(), "none");
    assertFinds(p -> p.label().concat(p.word()).isNotNull(), "low", "high");
    assertFinds(p -> p.small().plus(1).eq(8).not(), "low");
    assertFinds(p -> p.small().plus(1).isDistinctFrom(8), "low", "none");
    assertFinds(
        p -> p.small().plus(1).isDistinctFrom(p.small().times(1).plus(1)).not(),
        "low",
        "high",
        "none");
  }

  @Test
  void intsHaveRoomOnTheWay() {
    assertFinds(p -> p.small().plus(Integer.MAX_VALUE).minus(Integer.MAX_VALUE).eq(7), "high");
    assertFinds(p -> p.small().times(Integer.MAX_VALUE).lt(Integer.MIN_VALUE), "low");
    assertFinds(p -> p.tiny().times(Integer.MAX_VALUE).gt(Integer.MAX_VALUE), "high");
    assertFinds(p -> p.small().plus(p.small()).gt(Integer.MIN_VALUE), "low", "high");
  }

  @Test
  @Shows("Integers that do not fit are refused, never wrapped, also by the database itself.")
  void wholeNumbersOfMoreThan64BitsAreRefused() {
    assertRefused(p -> p.large().plus(Long.MAX_VALUE).gt(0));
    assertRefused(p -> p.large().minus(Long.MAX_VALUE).minus(2).lt(0));
    assertRefused(p -> p.large().times(Long.MAX_VALUE).eq(0));
    assertRefused(p -> p.large().times(Long.MAX_VALUE).times(0).eq(0));
    assertRefused(p -> p.large().times(Long.MAX_VALUE).plus(p.large()).isNull());
    assertRefused(p -> p.small().times(Integer.MAX_VALUE).times(Integer.MAX_VALUE).times(4).gt(0));
    assertThatExceptionOfType(AshlarException.class)
        .isThrownBy(() -> pebbles.query().orderBy(p -> p.large().times(Long.MAX_VALUE)).list());
  }

  @Test
  @Shows("NaN and infinities are refused, also as the result of a computation.")
  void realNumbersNeverBecomeInfinite() {
    assertRefused(p -> p.ratio().times(1e10).gt(0));
    assertRefused(p -> p.ratio().times(-1e10).lt(0));
    assertRefused(p -> p.ratio().times(1e10).times(0).isNull());
    assertRefused(p -> p.ratio().times(1e10).minus(p.ratio().times(1e10)).isNull());
    assertFinds(p -> p.ratio().times(1e8).gt(1e307), "high");
  }

  @Test
  void textThatIsTooLongIsNotToldAsANumber(TestDatabase current) {
    FaultySource source = new FaultySource(current.dataSource());
    PebbleMapper faulty = new PebbleMapper(Database.connect(source));
    Fault tooLong = new Fault(When.BEFORE, new SQLException("made to be too long", "22001"));
    source.fail(call -> call.equals("executeQuery") ? tooLong : null);

    assertThatExceptionOfType(AshlarException.class)
        .isThrownBy(() -> faulty.query().where(p -> p.label().concat("x").eq("y")).list())
        .withMessageStartingWith("Reading Pebble failed: made to be too long");
  }

  private void assertRefused(Function<PebbleFields, Condition> condition) {
    assertThatExceptionOfType(AshlarException.class)
        .isThrownBy(() -> pebbles.query().where(condition).list())
        .withMessageStartingWith(
            "A number that is computed to find rows of Pebble has too many digits: ");
  }

  @Test
  void updatesAndDeletesFindRowsByThem() {
    assertThat(pebbles.updateMany(p -> p.small().plus(1).gt(0), c -> c.label("above")))
        .isEqualTo(1);
    assertFinds(p -> p.label().concat("!").eq("above!"), "above");
    assertThat(pebbles.deleteMany(p -> p.small().times(2).plus(1).lt(0))).isEqualTo(1);
    assertThat(pebbles.query().where(p -> p.small().times(2).isNull()).count()).isEqualTo(1);
  }

  @Test
  void rowsAreSortedByThem() {
    assertThat(
            pebbles
                .query()
                .orderBy(p -> p.small().times(-1).plus(3).desc().nullsLast())
                .thenBy(p -> p.label().concat("x"))
                .page(1, 2)
                .items())
        .extracting(Pebble::label)
        .containsExactly("low", "high");
  }

  @Test
  void fortyStepsAreTakenAndMoreAreRefused() {
    assertFinds(p -> steps(p.small(), 40).eq(47), "high");
    assertFinds(p -> steps(p.small(), 40).gt(0).not().not().and(p.small().gt(0)), "high");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pebbles.query().where(p -> steps(p.small(), 41).eq(48)))
        .withMessage(
            "Pebble.small is computed in more than 40 steps, which not every database takes. Put"
                + " values together first, or compute in Java.");
  }

  private static IntColumn steps(IntColumn number, int steps) {
    IntColumn computed = number;
    for (int i = 0; i < steps; i++) {
      computed = computed.plus(1);
    }
    return computed;
  }

  @Test
  void nullAndFieldsOfOthersAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> pebbles.query().where(p -> p.label().concat("a").concat(noText()).isNull()))
        .withMessage(
            "Pebble.label.concat(..).concat(null) has no result. Give a value, or leave the call"
                + " out.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pebbles.query().where(p -> p.label().concat("a").eq(noText())))
        .withMessageStartingWith("Pebble.label.concat(..).eq(null)");
    List<TextColumn> leaked = new ArrayList<>();
    assertThat(
            pebbles
                .query()
                .where(
                    p -> {
                      leaked.add(p.label());
                      return p.id().gt(0);
                    })
                .exists())
        .isTrue();
    assertThatExceptionOfType(FieldOutOfScope.class)
        .isThrownBy(
            () -> pebbles.query().where(p -> p.word().concat("a").concat(leaked.get(0)).isNull()));
  }

  @SuppressWarnings("NullAway")
  private static String noText() {
    return null;
  }
}
