/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.ValidationException;
import dev.ashlar.Violation;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.BookMapper;
import dev.ashlar.tests.model.kinds.Pebble;
import dev.ashlar.tests.model.kinds.PebbleChange;
import dev.ashlar.tests.model.kinds.PebbleDraft;
import dev.ashlar.tests.model.kinds.PebbleMapper;
import dev.ashlar.tests.model.kinds.Shape;
import dev.ashlar.tests.model.kinds.StoneDraft;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A value that some database could not keep is refused by every one, and nothing is written. */
@EveryDatabase(drivers = true)
final class RefusedValueTest {

  private PebbleMapper pebbles;
  private Pebble pebble;

  @BeforeEach
  void createRow(TestDatabase database) {
    pebbles = Pebbles.on(database);
    pebble = pebbles.create(p -> p.label("x"));
  }

  @AfterEach
  void assertUnchanged() {
    assertThat(pebbles.query().list()).containsExactly(pebble);
  }

  @Test
  @Shows("NUL and halves of surrogate pairs are refused.")
  void nulCharacterIsRefused() {
    String message =
        "Pebble.word contains the character NUL, which not every database keeps. Remove it.";
    refuses(p -> p.word("a\0b"), c -> c.word("a\0b"), message);
    assertRefused(() -> pebbles.query().where(p -> p.word().eq("\0")), message);
    assertRefused(() -> pebbles.query().where(p -> p.word().contains("\0")), message);
    assertRefused(() -> pebbles.query().where(p -> p.word().like("\0")), message);
  }

  @Test
  @Shows("NUL and halves of surrogate pairs are refused.")
  void halfOfASurrogatePairIsRefused() {
    String message =
        "Pebble.prose contains half of a surrogate pair, which is no character. Remove it.";
    refuses(p -> p.prose("a\uD83D"), c -> c.prose("a\uD83D"), message);
    refuses(p -> p.prose("\uDE00a"), c -> c.prose("\uDE00a"), message);
  }

  @Test
  @Shows("NUL and halves of surrogate pairs are refused.")
  void halfOfAPairAndNulAreNoCharacters() {
    refuses(
        p -> p.letter('\0'),
        c -> c.letter('\0'),
        "Pebble.letter contains the character NUL, which not every database keeps. Remove it.");
    refuses(
        p -> p.letter('\uD83D'),
        c -> c.letter('\uD83D'),
        "Pebble.letter contains half of a surrogate pair, which is no character. Remove it.");
    assertRefused(
        () -> pebbles.query().where(p -> p.letter().eq('\0')),
        "Pebble.letter contains the character NUL, which not every database keeps. Remove it.");
  }

  @Test
  @Shows("The length of a column is counted in code points; the database itself refuses one more.")
  void textThatIsTooLongByOneCodePointIsRefused() {
    String message = "Pebble.word has 21 characters; 20 fit. Shorten it, or raise @Column(length).";
    refuses(p -> p.word("x".repeat(21)), c -> c.word("x".repeat(21)), message);
    refuses(p -> p.word("😀".repeat(21)), c -> c.word("😀".repeat(21)), message);
  }

  @Test
  @Shows("NaN and infinities are refused, also as the result of a computation.")
  void notANumberIsRefused() {
    String message =
        "Pebble.ratio is not a finite number. Databases disagree about NaN and infinity.";
    for (double value :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      refuses(p -> p.ratio(value), c -> c.ratio(value), message);
      assertRefused(() -> pebbles.query().where(p -> p.ratio().lt(value)), message);
    }
  }

  @Test
  @Shows("NaN and infinities are refused, also as the result of a computation.")
  void floatThatIsNotANumberIsRefused() {
    String message =
        "Pebble.share is not a finite number. Databases disagree about NaN and infinity.";
    for (float value : new float[] {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY}) {
      refuses(p -> p.share(value), c -> c.share(value), message);
      assertRefused(() -> pebbles.query().where(p -> p.share().lt(value)), message);
    }
  }

  @Test
  void wholeNumberWithTooManyDigitsIsRefused() {
    String message =
        "Pebble.whole has more than 30 digits. Raise @Column(precision), or mend the value.";
    BigInteger wide = BigInteger.TEN.pow(30);
    BigInteger huge = BigInteger.ONE.shiftLeft(1_000_000);
    refuses(p -> p.whole(wide), c -> c.whole(wide), message);
    refuses(p -> p.whole(wide.negate()), c -> c.whole(wide.negate()), message);
    refuses(p -> p.whole(huge), c -> c.whole(huge), message);
  }

  @Test
  void decimalWithTooManyDigitsIsRefused() {
    BigDecimal wide = new BigDecimal("10000000000000000000000000000");
    BigDecimal huge = new BigDecimal("1e1000000000");
    BigDecimal fine = new BigDecimal("0.00000000001");
    refuses(
        p -> p.amount(wide),
        c -> c.amount(wide),
        "Pebble.amount has 29 digits before the point; 28 fit. Raise @Column(precision), or mend"
            + " the value.");
    refuses(
        p -> p.amount(huge),
        c -> c.amount(huge),
        "Pebble.amount has 1000000001 digits before the point; 28 fit. Raise @Column(precision),"
            + " or mend the value.");
    refuses(
        p -> p.amount(fine),
        c -> c.amount(fine),
        "Pebble.amount has 11 digits after the point; 10 are kept. Round it first, or raise"
            + " @Column(scale).");
  }

  @Test
  @Shows("Years outside 0001 to 9999 are refused.")
  void momentOutsideTheYearsIsRefused() {
    String message =
        "Pebble.moment is not within the years 0001 to 9999, which every database keeps.";
    for (Instant value :
        new Instant[] {
          Instant.parse("0000-12-31T23:59:59.999999Z"),
          Instant.parse("+10000-01-01T00:00:00Z"),
          Instant.MIN,
          Instant.MAX
        }) {
      refuses(p -> p.moment(value), c -> c.moment(value), message);
      assertRefused(() -> pebbles.query().where(p -> p.moment().gt(value)), message);
    }
  }

  @Test
  @Shows("Years outside 0001 to 9999 are refused.")
  void dateOutsideTheYearsIsRefused() {
    String message = "Pebble.day is not within the years 0001 to 9999, which every database keeps.";
    for (LocalDate value :
        new LocalDate[] {
          LocalDate.of(0, 12, 31), LocalDate.of(10_000, 1, 1), LocalDate.MIN, LocalDate.MAX
        }) {
      refuses(p -> p.day(value), c -> c.day(value), message);
      assertRefused(() -> pebbles.query().where(p -> p.day().lte(value)), message);
    }
  }

  @Test
  @Shows("Years outside 0001 to 9999 are refused.")
  void timesOutsideTheYearsAreRefused() {
    String end = " is not within the years 0001 to 9999, which every database keeps.";
    for (int year : new int[] {-1, 0, 10_000}) {
      LocalDateTime local = LocalDateTime.of(year, 1, 1, 0, 0);
      refuses(p -> p.local(local), c -> c.local(local), "Pebble.local" + end);
      refuses(
          p -> p.stamp(local.atOffset(ZoneOffset.UTC)),
          c -> c.stamp(local.atOffset(ZoneOffset.UTC)),
          "Pebble.stamp" + end);
      refuses(p -> p.year(Year.of(year)), c -> c.year(Year.of(year)), "Pebble.year" + end);
      refuses(
          p -> p.month(YearMonth.of(year, 1)),
          c -> c.month(YearMonth.of(year, 1)),
          "Pebble.month" + end);
      assertRefused(
          () -> pebbles.query().where(p -> p.year().gt(Year.of(year))), "Pebble.year" + end);
    }
    OffsetDateTime early = OffsetDateTime.parse("0001-01-01T00:00:00+01:00");
    refuses(p -> p.stamp(early), c -> c.stamp(early), "Pebble.stamp" + end);
    refuses(
        p -> p.stamp(OffsetDateTime.MIN), c -> c.stamp(OffsetDateTime.MAX), "Pebble.stamp" + end);
  }

  @Test
  void lengthOfTimeWhoseMicrosecondsAreTooManyIsRefused() {
    String message = "Pebble.span is longer than the 292,000 years whose microseconds can be kept.";
    Duration longest = Duration.of(Long.MAX_VALUE, ChronoUnit.MICROS);
    refuses(p -> p.span(longest.plusNanos(1)), c -> c.span(longest.plusNanos(1)), message);
    refuses(
        p -> p.span(longest.negated().minusNanos(1_000)),
        c -> c.span(longest.negated().minusNanos(1_000)),
        message);
    refuses(
        p -> p.span(Duration.ofSeconds(Long.MAX_VALUE)),
        c -> c.span(Duration.ofSeconds(Long.MIN_VALUE + 1)),
        message);
  }

  @Test
  void bytesThatAreTooManyAreRefused() {
    assertRefused(
        () ->
            StoneDraft.start()
                .polished(true)
                .weight(1)
                .serial(1)
                .density(1)
                .price(BigDecimal.ONE)
                .name("x")
                .note("x")
                .shape(Shape.CUBE)
                .tag(new UUID(0, 0))
                .cutAt(Instant.EPOCH)
                .soldOn(LocalDate.EPOCH)
                .mark(new byte[5]),
        "Stone.mark has 5 bytes; 4 fit. Shorten it, or raise @Column(length).");
  }

  @Test
  void requiredValueThatIsNullIsRefused() {
    assertRefused(
        () -> pebbles.create(p -> p.label(null)),
        "Pebble.label is required, but got null. Give a value.");
    assertRefused(
        () -> pebbles.update(pebble.id(), c -> c.label(null)),
        "Pebble.label is required, but got null. Give a value.");
  }

  @Test
  void assignedKeyThatCannotBeKeptIsRefused(TestDatabase database) {
    BookMapper books = new BookMapper(Database.connect(database.dataSource()));

    assertRefused(
        () -> books.create(b -> b.isbn("x".repeat(21)).title("t")),
        "Book.isbn has 21 characters; 20 fit. Shorten it, or raise @Column(length).");
    assertRefused(
        () -> books.create(b -> b.isbn(null).title("t")),
        "Book.isbn is required, but got null. Give a value.");
    assertThat(books.query().exists()).isFalse();
  }

  private void refuses(
      UnaryOperator<PebbleDraft> draft, Consumer<PebbleChange> change, String message) {
    assertRefused(() -> pebbles.create(p -> draft.apply(p.label("y"))), message);
    assertRefused(() -> pebbles.update(pebble.id(), change), message);
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    ValidationException refused = catchThrowableOfType(ValidationException.class, call);
    assertThat(refused).hasMessage(message);
    assertThat(refused.violations()).extracting(Violation::toString).containsExactly(message);
  }
}
