/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessageUnder;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblemsUnder;

import java.util.List;
import org.junit.jupiter.api.Test;

final class KeyIsIndexableTest {

  private static final List<String> WITH_SQLITE =
      List.of("ashlar.vendors=h2,sqlite", "ashlar.rule.ModelHasTimestamps=off");

  @Test
  void decimalKeyIsRefusedWhereADatabaseKeepsItAsText() {
    assertProblemsUnder(
        WITH_SQLITE,
        """
        @Model record Coin(
            // ERROR [KeyIsIndexable] Coin.number is the primary key and a BigInteger, which SQLITE keeps as text: pages and includes could not order by it.
            @Id @Column(precision = 20) BigInteger number) {}
        @Model record Rate(
            // ERROR [KeyIsIndexable] Rate.factor is the primary key and a BigDecimal, which SQLITE keeps as text: pages and includes could not order by it.
            @Id @Column(precision = 20, scale = 2) BigDecimal factor) {}
        """);
  }

  @Test
  void decimalKeyIsLetPassWhereEveryDatabaseOrdersByIt() {
    assertProblemsUnder(
        List.of("ashlar.vendors=h2,mariadb,mysql,postgresql", "ashlar.rule.ModelHasTimestamps=off"),
        """
        @Model record Coin(@Id @Column(precision = 20) BigInteger number) {}
        """);
  }

  @Test
  void decimalThatIsNoKeyIsLetPass() {
    assertProblemsUnder(
        WITH_SQLITE,
        """
        @Model record Coin(@Id long id, @Column(precision = 20, unique = true) BigInteger number) {}
        """);
  }

  @Test
  void momentWithAnOffsetIsNoKey() {
    assertProblems(
        """
        @Model record Tick(
            // ERROR [KeyIsIndexable] Tick.stamp is the primary key and an OffsetDateTime, of which one moment has many that are not equal.
            @Id OffsetDateTime stamp) {}
        @Model record Tock(@Id Instant stamp) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessageUnder(
        WITH_SQLITE,
        """
        @Model record Coin(@Id @Column(precision = 20) BigInteger number) {}
        """,
        """
        [KeyIsIndexable] Coin.number is the primary key and a BigInteger, which SQLITE keeps as text: pages and includes could not order by it.
            Make it a long, a UUID or a String, or leave SQLITE out of the targets.
        """);
  }
}
