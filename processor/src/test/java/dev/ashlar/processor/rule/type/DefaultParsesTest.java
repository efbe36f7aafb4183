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

  /** Drivers make a question mark of it. */
  @Test
  void halfOfASurrogatePairIsRefused() {
    assertProblems(
        """
        @Model record Sample(
            @Id long id,
            // ERROR [DefaultParses] Sample.text has the default "\ud83d", which is a text with half of a surrogate pair.
            @Column(defaultValue = "\ud83d") String text,
            // ERROR [DefaultParses] Sample.word has the default "x\ude00", which is a text with half of a surrogate pair.
            @Column(defaultValue = "x\ude00") Word word,
            @Column(defaultValue = "\ud83d\ude00") String whole,
            @CreatedAt Instant createdAt,
            @UpdatedAt Instant updatedAt) {}
        record Word(String value) {}
        """);
  }

  @Test
  void defaultsOfEveryKindAreParsed() {
    assertProblems(
        """
        @Model record Sample(
            @Id long id,
            // ERROR [DefaultParses] Sample.a has the default "128", which is not a whole number from -128 to 127.
            @Column(defaultValue = "128") byte a,
            // ERROR [DefaultParses] Sample.b has the default "-32769", which is not a whole number from -32768 to 32767.
            @Column(defaultValue = "-32769") short b,
            // ERROR [DefaultParses] Sample.c has the default "1e39", which is not a finite number.
            @Column(defaultValue = "1e39") float c,
            // ERROR [DefaultParses] Sample.d has the default "ab", which is not a single character.
            @Column(defaultValue = "ab") char d,
            // ERROR [DefaultParses] Sample.e has the default "100", which is more than 2 digits.
            @Column(precision = 2, defaultValue = "100") BigInteger e,
            // ERROR [DefaultParses] Sample.f has the default "2024-01-01T00:00:00", which is not a moment such as 2024-12-31T23:59:59+01:00.
            @Column(defaultValue = "2024-01-01T00:00:00") OffsetDateTime f,
            // ERROR [DefaultParses] Sample.g has the default "2024-01-01", which is not a date and time such as 2024-12-31T23:59:59.
            @Column(defaultValue = "2024-01-01") LocalDateTime g,
            // ERROR [DefaultParses] Sample.h has the default "24:00", which is not a time such as 23:59:59.
            @Column(defaultValue = "24:00") LocalTime h,
            // ERROR [DefaultParses] Sample.i has the default "1h", which is not a length of time such as PT1H30M.
            @Column(defaultValue = "1h") Duration i,
            // ERROR [DefaultParses] Sample.j has the default "0", which is not in the years 0001 to 9999.
            @Column(defaultValue = "0") Year j,
            // ERROR [DefaultParses] Sample.k has the default "2024-13", which is not a month such as 2024-12.
            @Column(defaultValue = "2024-13") YearMonth k,
            // ERROR [DefaultParses] Sample.l has the default "[1]", which is not [], the only default of a list.
            @Column(defaultValue = "[1]") List<Integer> l,
            // ERROR [DefaultParses] Sample.m has the default "[1]", which is not [], the only default of an array.
            @Column(defaultValue = "[1]") int[] m,
            // ERROR [DefaultParses] Sample.n has the default "localhost", which is not an address in numbers such as 192.0.2.1 or 2001:db8::1.
            @Column(defaultValue = "localhost") java.net.InetAddress n,
            // ERROR [DefaultParses] Sample.o has the default "192.0.2.0/24", which is not an address in numbers such as 192.0.2.1 or 2001:db8::1.
            @Column(defaultValue = "192.0.2.0/24") java.net.InetAddress o) {}
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
            @Column(defaultNow = true) int visits,
            // ERROR [DefaultParses] User.since has defaultNow, but a LocalDateTime is no point in time.
            @Column(defaultNow = true) LocalDateTime since) {}
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
            @Column(defaultValue = "-128") byte tiny,
            @Column(defaultValue = "\\u00e4") char letter,
            @Column(defaultValue = "0001-01-01T00:30:00-01:00") OffsetDateTime stamp,
            @Column(defaultValue = "09:00") LocalTime opens,
            @Column(defaultValue = "PT1H30M") Duration lasting,
            @Column(defaultValue = "31") Year built,
            @Column(defaultNow = true) Instant seen,
            @Column(defaultNow = true) OffsetDateTime shown,
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
