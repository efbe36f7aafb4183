/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class DefaultParsesTest {

  @Test
  void defaultsOfTheWrongTypeAreRefused() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR [DefaultParses] User.visits has the default "many", which is not a whole number from -2147483648 to 2147483647.
            @Column(defaultValue = "many") int visits,
            // ERROR [DefaultParses] User.active has the default "yes", which is neither true nor false.
            @Column(defaultValue = "yes") boolean active,
            // ERROR [DefaultParses] User.code has the default "abcd", which is longer than 3 characters.
            @Column(length = 3, defaultValue = "abcd") String code) {}
        """);
  }

  @Test
  void unknownConstantIsToldTheNearest() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR [DefaultParses] User.role has the default "USR", which is not a constant of Role. Did you mean "USER"?
            @Column(defaultValue = "USR") Role role) {}
        enum Role { USER, ADMIN }
        """);
  }

  @Test
  void defaultOfAKeyIsRefused() {
    assertProblems(
        """
        @Model record User(
            // ERROR [DefaultParses] User.id is the primary key, which has no default.
            @Id @Column(defaultValue = "7") long id) {}
        """);
  }

  @Test
  void defaultOfAnAuditColumnIsRefused() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR [DefaultParses] User.createdAt is filled on every insert, so that its default would never be used.
            @CreatedAt @Column(defaultNow = true) Instant createdAt) {}
        """);
  }

  @Test
  void twoDefaultsAreRefused() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR [DefaultParses] User.since has two defaults, defaultValue and defaultNow.
            @Column(defaultValue = "2024-01-01", defaultNow = true) LocalDate since) {}
        """);
  }

  @Test
  void nowIsRefusedWhereItIsNoValue() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            // ERROR [DefaultParses] User.visits has defaultNow, but an int is no point in time.
            @Column(defaultNow = true) int visits) {}
        """);
  }

  @Test
  void placeIsTheValueOfTheAnnotation() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            @Column(
                length = 3,
                // ERROR [DefaultParses] User.code has the default "abcd", which is longer than 3 characters.
                defaultValue = "abcd")
            String code) {}
        """);
  }

  @Test
  void defaultsThatParseAreLetPass() {
    assertProblems(
        """
        @Model record User(
            @Id long id,
            @Column(defaultValue = "0") int visits,
            @Column(defaultValue = "-9000000000") long points,
            @Column(defaultValue = "true") boolean active,
            @Column(defaultValue = "") String note,
            @Column(precision = 5, scale = 2, defaultValue = "1.5") BigDecimal factor,
            @Column(defaultValue = "ADMIN") Role role,
            @Column(defaultNow = true) Instant seen,
            @Column(defaultNow = true) LocalDate since) {}
        enum Role { USER, ADMIN }
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record User(@Id long id, @Column(defaultValue = "GUEST") Role role) {}
        enum Role { USER, ADMIN }
        """,
        """
        [DefaultParses] User.role has the default "GUEST", which is not a constant of Role.
            Use one of USER and ADMIN, or leave the default out.
        """);
  }
}
