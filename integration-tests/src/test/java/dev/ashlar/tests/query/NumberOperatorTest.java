/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.AshlarException;
import dev.ashlar.query.DecimalColumn;
import dev.ashlar.query.WholeColumn;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every operator of columns of numbers. */
@EveryDatabase
final class NumberOperatorTest extends OperatorCases {

  @Test
  @Shows({
    "`in` with an empty list is false, and `notIn` is true.",
    "`isDistinctFrom` takes null for a value."
  })
  void intsCompare() {
    assertOrder(p -> p.small(), -5, 7);
    assertFinds(p -> p.small().eq(-5), "low");
    assertFinds(p -> p.small().ne(-5), "high");
    assertFinds(p -> p.small().isDistinctFrom(-5), "high", "none");
    assertFinds(p -> p.small().lt(7), "low");
    assertFinds(p -> p.small().lte(7), "low", "high");
    assertFinds(p -> p.small().gt(-5), "high");
    assertFinds(p -> p.small().gte(-5), "low", "high");
    assertFinds(p -> p.small().between(-5, 6), "low");
    assertFinds(p -> p.small().in(7, 8), "high");
    assertFinds(p -> p.small().notIn(7, 8), "low");
  }

  @Test
  void bytesOfNumbersAndShortsCompare() {
    assertOrder(p -> p.tiny(), (byte) -128, (byte) 127);
    assertOrder(p -> p.brief(), (short) -300, (short) 300);
    assertFinds(p -> p.brief().eq(-300), "low");
    assertFinds(p -> p.brief().ne(-300), "high");
    assertFinds(p -> p.brief().isDistinctFrom(-300), "high", "none");
    assertFinds(p -> p.brief().lt(1_000_000), "low", "high");
    assertFinds(p -> p.brief().lte(-300), "low");
    assertFinds(p -> p.brief().gt(-1_000_000), "low", "high");
    assertFinds(p -> p.tiny().gte(127), "high");
    assertFinds(p -> p.tiny().between(-1_000, 0), "low");
    assertFinds(p -> p.tiny().in(127, 1_000), "high");
    assertFinds(p -> p.tiny().notIn(127, 1_000), "low");
  }

  @Test
  @Shows("`in` with an empty list is false, and `notIn` is true.")
  void longsCompare() {
    assertOrder(p -> p.large(), -5_000_000_000L, 7_000_000_000L);
    assertFinds(p -> p.large().eq(-5_000_000_000L), "low");
    assertFinds(p -> p.large().ne(-5_000_000_000L), "high");
    assertFinds(p -> p.large().isDistinctFrom(-5_000_000_000L), "high", "none");
    assertFinds(p -> p.large().lt(7_000_000_000L), "low");
    assertFinds(p -> p.large().lte(7_000_000_000L), "low", "high");
    assertFinds(p -> p.large().gt(0), "high");
    assertFinds(p -> p.large().gte(-5_000_000_000L), "low", "high");
    assertFinds(p -> p.large().between(0, Long.MAX_VALUE), "high");
    assertFinds(p -> p.large().in(7_000_000_000L, 8), "high");
    assertFinds(p -> p.large().notIn(7_000_000_000L, 8), "low");
  }

  @Test
  void floatsCompare() {
    assertOrder(p -> p.share(), -0.1f, 0.1f);
    assertFinds(p -> p.share().eq(0.1f), "high");
    assertFinds(p -> p.share().ne(0.1f), "low");
    assertFinds(p -> p.share().isDistinctFrom(0.1f), "low", "none");
    assertFinds(p -> p.share().lt(0.1f), "low");
    assertFinds(p -> p.share().lte(0.1f), "low", "high");
    assertFinds(p -> p.share().gt(-0.1f), "high");
    assertFinds(p -> p.share().gte(0.1f), "high");
    assertFinds(p -> p.share().between(-0.1f, 0), "low");
    assertFinds(p -> p.share().in(0.1f, 8), "high");
    assertFinds(p -> p.share().notIn(0.1f, 8), "low");
  }

  @Test
  void doublesCompare() {
    assertOrder(p -> p.ratio(), -0.5, 1e300);
    assertFinds(p -> p.ratio().eq(-0.5), "low");
    assertFinds(p -> p.ratio().ne(-0.5), "high");
    assertFinds(p -> p.ratio().isDistinctFrom(-0.5), "high", "none");
    assertFinds(p -> p.ratio().lt(0), "low");
    assertFinds(p -> p.ratio().lte(1e300), "low", "high");
    assertFinds(p -> p.ratio().gt(0), "high");
    assertFinds(p -> p.ratio().gte(-0.5), "low", "high");
    assertFinds(p -> p.ratio().between(-1, 0), "low");
    assertFinds(p -> p.ratio().in(1e300, 8), "high");
    assertFinds(p -> p.ratio().notIn(1e300, 8), "low");
  }

  @Test
  @Shows("Decimals are equal by their number, whatever their scale.")
  void decimalsAreEqualByTheirNumber() {
    assertEquality(p -> p.amount(), new BigDecimal("9.50"), new BigDecimal("10.25000"));
    assertFinds(p -> p.amount().eq(new BigDecimal("95e-1")), "low");
    assertFinds(p -> p.amount().in(List.of(new BigDecimal("9.5"), new BigDecimal("1"))), "low");
    assertFinds(p -> p.amount().notIn(List.of(new BigDecimal("9.5"), new BigDecimal("1"))), "high");
    assertFinds(p -> p.amount().eq(new BigDecimal("9.50000000001")));
  }

  /** Such columns have neither orders nor comparisons by size: that takes a cast. */
  @Test
  void textsAreNeverTakenForNumbers() {
    if (database.equals("sqlite")) {
      assertThatExceptionOfType(AshlarException.class)
          .isThrownBy(
              () ->
                  pebbles
                      .query()
                      .where(p -> ((DecimalColumn) p.amount()).lt(new BigDecimal("10")))
                      .list())
          .withMessage(
              "Pebble.amount cannot be ordered by sqlite, which keeps decimals as text. Compare"
                  + " with eq, ne, in or notIn, or order in Java.");
      assertThatExceptionOfType(AshlarException.class)
          .isThrownBy(() -> pebbles.query().orderBy(p -> (WholeColumn) p.whole()).list())
          .withMessageContaining("Pebble.whole");
    }
  }

  @Test
  void wholeNumbersOfAnySizeAreEqualByTheirNumber() {
    assertEquality(p -> p.whole(), new BigInteger("9"), new BigInteger("10000000000000000000"));
    assertFinds(p -> p.whole().in(List.of(new BigInteger("9"), BigInteger.TEN.pow(40))), "low");
    assertFinds(p -> p.whole().notIn(List.of(new BigInteger("9"), BigInteger.TEN.pow(40))), "high");
  }
}
