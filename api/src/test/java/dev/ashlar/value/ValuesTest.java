/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.Ref;
import dev.ashlar.ValidationException;
import dev.ashlar.Violation;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ValuesTest {

  private static final String YEARS =
      "is not within the years 0001 to 9999, which every database keeps.";

  @Test
  void missingValuesAreRefused() {
    assertRefused(
        () -> Values.required("User.role", null),
        "User.role is required, but got null. Give a value.");
    assertRefused(
        () -> Values.ref("Post.author", null),
        "Post.author is required, but got null. Give a reference.");
    assertRefused(
        () -> Values.text("User.email", null, 320),
        "User.email is required, but got null. Give a value.");
    assertRefused(
        () -> Values.instant("Post.at", null), "Post.at is required, but got null. Give a value.");
    assertRefused(
        () -> Values.date("User.born", null), "User.born is required, but got null. Give a value.");
    assertRefused(
        () -> Values.decimal("Item.price", null, 5, 2),
        "Item.price is required, but got null. Give a value.");
    assertRefused(
        () -> Values.bytes("Item.icon", null, 0),
        "Item.icon is required, but got null. Give a value.");
  }

  @Test
  void refusalHoldsMemberProblemAndRemedy() {
    assertThatThrownBy(() -> Values.required("User.role", null))
        .isInstanceOfSatisfying(
            ValidationException.class,
            refusal ->
                assertThat(refusal.violations())
                    .containsExactly(
                        new Violation("User.role", "is required, but got null", "Give a value.")));
  }

  @Test
  void optionalValuesMayBeMissing() {
    assertThat(Values.textOrNull("User.name", null)).isNull();
    assertThat(Values.textOrNull("User.name", null, 255)).isNull();
    assertThat(Values.realOrNull("Item.weight", null)).isNull();
    assertThat(Values.decimalOrNull("Item.price", null, 5, 2)).isNull();
    assertThat(Values.instantOrNull("Post.at", null)).isNull();
    assertThat(Values.dateOrNull("User.born", null)).isNull();
    assertThat(Values.bytesOrNull("Item.icon", null, 3)).isNull();
  }

  @Test
  void optionalValuesAreCheckedLikeTheOthers() {
    assertThat(Values.textOrNull("User.name", "Ann", 3)).isEqualTo("Ann");
    assertThat(Values.realOrNull("Item.weight", 1.5)).isEqualTo(1.5);
    assertRefused(
        () -> Values.textOrNull("User.name", "Anna", 3),
        "User.name has 4 characters; 3 fit. Shorten it, or raise @Column(length).");
    assertRefused(
        () -> Values.realOrNull("Item.weight", Double.NaN),
        "Item.weight is not a finite number. Databases disagree about NaN and infinity.");
    assertRefused(
        () -> Values.dateOrNull("User.born", LocalDate.of(0, 1, 1)), "User.born " + YEARS);
  }

  @Test
  void givenValuesComeBack() {
    Ref<String> ref = Ref.of(String.class, 1L);

    assertThat(Values.required("User.role", "x")).isEqualTo("x");
    assertThat(Values.ref("Post.author", ref)).isSameAs(ref);
    assertThat(Values.text("User.name", "")).isEmpty();
  }

  @Test
  void lengthCountsCodePointsAndNotChars() {
    String smiles = "😀".repeat(3);

    assertThat(smiles).hasSize(6);
    assertThat(Values.text("User.name", smiles, 3)).isEqualTo(smiles);
    assertRefused(
        () -> Values.text("User.name", smiles + "!", 3),
        "User.name has 4 characters; 3 fit. Shorten it, or raise @Column(length).");
  }

  @Test
  void textWithNulIsRefused() {
    assertRefused(
        () -> Values.text("User.name", "a\0b"),
        "User.name contains the character NUL, which not every database keeps. Remove it.");
  }

  @Test
  void textWithHalfASurrogatePairIsRefused() {
    String message =
        "User.name contains half of a surrogate pair, which is no character. Remove it.";

    assertRefused(() -> Values.text("User.name", "a\uD83D"), message);
    assertRefused(() -> Values.text("User.name", "\uD83Da"), message);
    assertRefused(() -> Values.text("User.name", "\uDE00\uD83D"), message);
  }

  @Test
  void momentsAreCutToMicroseconds() {
    assertThat(Values.instant("Post.at", Instant.parse("2024-02-29T12:00:00.123456789Z")))
        .isEqualTo(Instant.parse("2024-02-29T12:00:00.123456Z"));
    assertThat(Values.instant("Post.at", Instant.parse("1969-12-31T23:59:59.999999999Z")))
        .isEqualTo(Instant.parse("1969-12-31T23:59:59.999999Z"));
  }

  @Test
  void clockIsReadInMicroseconds() {
    Instant moment = Instant.parse("2024-02-29T23:30:00.000000999Z");

    assertThat(Values.now(Clock.fixed(moment, ZoneOffset.ofHours(5))))
        .isEqualTo(Instant.parse("2024-02-29T23:30:00Z"));
    assertThat(Values.dateOf(moment)).isEqualTo(LocalDate.of(2024, 2, 29));
    Instant now = Values.now();
    assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
  }

  @Test
  void momentsOutsideTheYearsOfAllDatabasesAreRefused() {
    Instant first = Instant.parse("0001-01-01T00:00:00Z");
    Instant last = Instant.parse("9999-12-31T23:59:59.999999Z");

    assertThat(Values.instant("Post.at", first)).isEqualTo(first);
    assertThat(Values.instant("Post.at", last.plusNanos(999))).isEqualTo(last);
    assertRefused(() -> Values.instant("Post.at", first.minusNanos(1)), "Post.at " + YEARS);
    assertRefused(() -> Values.instant("Post.at", last.plusNanos(1000)), "Post.at " + YEARS);
    assertRefused(() -> Values.instant("Post.at", Instant.MIN), "Post.at " + YEARS);
    assertRefused(() -> Values.instant("Post.at", Instant.MAX), "Post.at " + YEARS);
  }

  @Test
  void datesOutsideTheYearsOfAllDatabasesAreRefused() {
    LocalDate first = LocalDate.of(1, 1, 1);
    LocalDate last = LocalDate.of(9999, 12, 31);

    assertThat(Values.date("User.born", first)).isEqualTo(first);
    assertThat(Values.date("User.born", last)).isEqualTo(last);
    assertRefused(() -> Values.date("User.born", first.minusDays(1)), "User.born " + YEARS);
    assertRefused(() -> Values.date("User.born", last.plusDays(1)), "User.born " + YEARS);
  }

  @Test
  void numbersThatAreNotFiniteAreRefused() {
    String message =
        "Item.weight is not a finite number. Databases disagree about NaN and infinity.";

    assertRefused(() -> Values.real("Item.weight", Double.NaN), message);
    assertRefused(() -> Values.real("Item.weight", Double.POSITIVE_INFINITY), message);
    assertRefused(() -> Values.real("Item.weight", Double.NEGATIVE_INFINITY), message);
  }

  @Test
  void shortNumbersAreNeverWrapped() {
    assertThat(Values.tinyint("Item.size", -128)).isEqualTo(Byte.MIN_VALUE);
    assertThat(Values.tinyint("Item.size", 127)).isEqualTo(Byte.MAX_VALUE);
    assertThat(Values.smallint("Item.size", -32_768)).isEqualTo(Short.MIN_VALUE);
    assertThat(Values.smallint("Item.size", 32_767)).isEqualTo(Short.MAX_VALUE);
    assertRefused(
        () -> Values.tinyint("Item.size", 128),
        "Item.size is outside -128 to 127. Give a number within.");
    assertRefused(
        () -> Values.smallint("Item.size", -32_769),
        "Item.size is outside -32768 to 32767. Give a number within.");
  }

  @Test
  void negativeZeroBecomesZero() {
    assertThat(Double.doubleToRawLongBits(Values.real("Item.weight", -0.0))).isZero();
    assertThat(Values.real("Item.weight", -Double.MIN_VALUE)).isEqualTo(-Double.MIN_VALUE);
  }

  @Test
  void decimalsGetTheScaleOfTheirColumn() {
    assertThat(decimal("1.5")).isEqualTo(new BigDecimal("1.50"));
    assertThat(decimal("1.5000")).isEqualTo(new BigDecimal("1.50"));
    assertThat(decimal("1E+2")).isEqualTo(new BigDecimal("100.00"));
    assertThat(decimal("0E+1000000000")).isEqualTo(new BigDecimal("0.00"));
    assertThat(decimal("-999.99")).isEqualTo(new BigDecimal("-999.99"));
    assertThat(Values.decimal("Item.share", new BigDecimal("0.05"), 2, 2))
        .isEqualTo(new BigDecimal("0.05"));
  }

  @Test
  void decimalsAreNeverRounded() {
    assertRefused(
        () -> decimal("1.005"),
        "Item.price has 3 digits after the point; 2 are kept. Round it first, or raise @Column(scale).");
    assertRefused(
        () -> decimal("1E-1000000000"),
        "Item.price has 1000000000 digits after the point; 2 are kept. Round it first, or raise @Column(scale).");
  }

  @Test
  void decimalsThatDoNotFitAreRefused() {
    assertRefused(
        () -> decimal("1000"),
        "Item.price has 4 digits before the point; 3 fit. Raise @Column(precision), or mend the value.");
    assertRefused(
        () -> decimal("1E+1000000000"),
        "Item.price has 1000000001 digits before the point; 3 fit. Raise @Column(precision), or mend the value.");
  }

  @Test
  void bytesAreCopiedAndCounted() {
    byte[] given = {1, 2, 3};
    byte[] kept = Values.bytes("Item.icon", given, 3);
    given[0] = 9;

    assertThat(kept).containsExactly(1, 2, 3);
    assertThat(Values.bytes("Item.icon", given, 0)).hasSize(3);
    assertRefused(
        () -> Values.bytes("Item.icon", given, 2),
        "Item.icon has 3 bytes; 2 fit. Shorten it, or raise @Column(length).");
  }

  private static BigDecimal decimal(String value) {
    return Values.decimal("Item.price", new BigDecimal(value), 5, 2);
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(ValidationException.class).hasMessage(message);
  }
}
