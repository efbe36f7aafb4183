/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import dev.ashlar.query.User.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConditionGoldenTest {

  private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
  private static final Instant NOON = Instant.parse("2024-02-29T12:00:00.123456789Z");
  private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

  @Test
  void textsCompare() {
    new Sheet(
            "Texts. Unknown where the column has no value, but for isNull, isNotNull, isDistinctFrom.")
        .users("u.name().eq(\"Ann\")", u -> u.name().eq("Ann"))
        .users("u.name().eq(\"\")", u -> u.name().eq(""))
        .users("u.name().eq(u.email())", u -> u.name().eq(u.email()))
        .users("u.name().ne(\"Ann\")", u -> u.name().ne("Ann"))
        .users("u.name().ne(u.email())", u -> u.name().ne(u.email()))
        .users("u.name().lt(\"M\")", u -> u.name().lt("M"))
        .users("u.name().lte(\"M\")", u -> u.name().lte("M"))
        .users("u.name().gt(\"M\")", u -> u.name().gt("M"))
        .users("u.name().gte(u.email())", u -> u.name().gte(u.email()))
        .users("u.name().between(\"A\", \"B\")", u -> u.name().between("A", "B"))
        .users("u.name().in(\"Ann\")", u -> u.name().in("Ann"))
        .users("u.name().in(\"Ann\", \"Bob\")", u -> u.name().in("Ann", "Bob"))
        .users("u.name().in(List.of())", u -> u.name().in(List.of()))
        .users("u.name().notIn(\"Ann\", \"Bob\")", u -> u.name().notIn("Ann", "Bob"))
        .users("u.name().notIn(List.of())", u -> u.name().notIn(List.of()))
        .users("u.name().isNull()", u -> u.name().isNull())
        .users("u.name().isNotNull()", u -> u.name().isNotNull())
        .users("u.name().isDistinctFrom(\"Ann\")", u -> u.name().isDistinctFrom("Ann"))
        .users("u.name().isDistinctFrom(u.email())", u -> u.name().isDistinctFrom(u.email()))
        .users("u.name().contains(\"50%\")", u -> u.name().contains("50%"))
        .users("u.email().contains(u.name())", u -> u.email().contains(u.name()))
        .users("u.name().startsWith(\"A_\")", u -> u.name().startsWith("A_"))
        .users("u.email().startsWith(u.name())", u -> u.email().startsWith(u.name()))
        .users("u.name().endsWith(\"\\\\\")", u -> u.name().endsWith("\\"))
        .users("u.email().endsWith(u.name())", u -> u.email().endsWith(u.name()))
        .users("u.name().like(\"A_n%\")", u -> u.name().like("A_n%"))
        .users("u.name().like(\"50\\\\%*?[\")", u -> u.name().like("50\\%*?["))
        .users("u.secret().eq(\"hunter2\") (sensitive)", u -> u.secret().eq("hunter2"))
        .users("u.secret().in(\"a\", \"b\") (sensitive)", u -> u.secret().in("a", "b"))
        .users("u.secret().like(\"h%\") (sensitive)", u -> u.secret().like("h%"))
        .isGolden("conditions-text.txt");
  }

  @Test
  void textsCompareWithoutCase() {
    new Sheet("Texts without case, of which each side is made by the database.")
        .users("u.name().ignoreCase().eq(\"Ann\")", u -> u.name().ignoreCase().eq("Ann"))
        .users("u.name().ignoreCase().eq(u.email())", u -> u.name().ignoreCase().eq(u.email()))
        .users("u.name().eq(u.email().ignoreCase())", u -> u.name().eq(u.email().ignoreCase()))
        .users(
            "u.name().ignoreCase().between(\"A\", \"B\")",
            u -> u.name().ignoreCase().between("A", "B"))
        .users(
            "u.name().ignoreCase().in(\"Ann\", \"Bob\")",
            u -> u.name().ignoreCase().in("Ann", "Bob"))
        .users("u.name().ignoreCase().in(List.of())", u -> u.name().ignoreCase().in(List.of()))
        .users("u.name().ignoreCase().isNull()", u -> u.name().ignoreCase().isNull())
        .users(
            "u.name().ignoreCase().isDistinctFrom(\"Ann\")",
            u -> u.name().ignoreCase().isDistinctFrom("Ann"))
        .users(
            "u.name().ignoreCase().contains(\"50%\")", u -> u.name().ignoreCase().contains("50%"))
        .users(
            "u.name().ignoreCase().startsWith(\"A_\")", u -> u.name().ignoreCase().startsWith("A_"))
        .users(
            "u.email().ignoreCase().endsWith(u.name())",
            u -> u.email().ignoreCase().endsWith(u.name()))
        .users("u.name().ignoreCase().like(\"A_n%\")", u -> u.name().ignoreCase().like("A_n%"))
        .users(
            "u.secret().ignoreCase().in(\"a\", \"b\") (sensitive)",
            u -> u.secret().ignoreCase().in("a", "b"))
        .isGolden("conditions-case.txt");
  }

  @Test
  void columnsWithoutCaseCompare() {
    new Sheet("A column without case: equality meets its index, the rest is as with ignoreCase().")
        .items("i.code().eq(\"A1\")", i -> i.code().eq("A1"))
        .items("i.code().ignoreCase().ne(\"A1\")", i -> i.code().ignoreCase().ne("A1"))
        .items("i.code().in(\"A1\", \"B2\")", i -> i.code().in("A1", "B2"))
        .items("i.code().isDistinctFrom(\"A1\")", i -> i.code().isDistinctFrom("A1"))
        .items("i.code().eq(i.code())", i -> i.code().eq(i.code()))
        .items("i.code().eq(i.label())", i -> i.code().eq(i.label()))
        .items("i.label().eq(i.code())", i -> i.label().eq(i.code()))
        .items("i.code().lt(\"A1\")", i -> i.code().lt("A1"))
        .items("i.code().contains(\"A1\")", i -> i.code().contains("A1"))
        .items("i.code().like(\"A_\")", i -> i.code().like("A_"))
        .items("i.code().isNull()", i -> i.code().isNull())
        .isGolden("conditions-case-column.txt");
  }

  @Test
  void numbersCompare() {
    Long boxed = 7L;
    new Sheet("Numbers. Unknown where the column has no value.")
        .users("u.visits().eq(5)", u -> u.visits().eq(5))
        .users("u.visits().ne(5)", u -> u.visits().ne(5))
        .users("u.visits().lt(5)", u -> u.visits().lt(5))
        .users("u.visits().lte(5)", u -> u.visits().lte(5))
        .users("u.visits().gt(5)", u -> u.visits().gt(5))
        .users("u.visits().gte(5)", u -> u.visits().gte(5))
        .users("u.visits().between(1, 5)", u -> u.visits().between(1, 5))
        .users("u.visits().in(1, 2, 3)", u -> u.visits().in(1, 2, 3))
        .users("u.visits().notIn(List.of(1, 2))", u -> u.visits().notIn(List.of(1, 2)))
        .users("u.visits().isDistinctFrom(5)", u -> u.visits().isDistinctFrom(5))
        .posts("p.id().eq(5)", p -> p.id().eq(5))
        .posts("p.id().eq(boxed)", p -> p.id().eq(boxed))
        .posts("p.id().in(1, 2)", p -> p.id().in(1, 2))
        .posts("p.id().between(1, 2)", p -> p.id().between(1, 2))
        .items("i.weight().gt(5)", i -> i.weight().gt(5))
        .items("i.weight().eq(-0.0)", i -> i.weight().eq(-0.0))
        .items("i.stock().lt(i.stock())", i -> i.stock().lt(i.stock()))
        .isGolden("conditions-number.txt");
  }

  @Test
  void decimalsCompare() {
    new Sheet("Decimals: numeric(12, 2) and numeric(12, 4).")
        .items("i.price().eq(1.5)", i -> i.price().eq(new BigDecimal("1.5")))
        .items("i.price().eq(1.005)", i -> i.price().eq(new BigDecimal("1.005")))
        .items(
            "i.price().in(1, 1E+3)", i -> i.price().in(new BigDecimal("1"), new BigDecimal("1E+3")))
        .items("i.price().ne(1.5)", i -> i.price().ne(new BigDecimal("1.5")))
        .items("i.price().lt(1.5)", i -> i.price().lt(new BigDecimal("1.5")))
        .items(
            "i.price().between(1, 2)", i -> i.price().between(BigDecimal.ONE, new BigDecimal("2")))
        .items("i.price().eq(i.price())", i -> i.price().eq(i.price()))
        .items("i.price().eq(i.tax())", i -> i.price().eq(i.tax()))
        .items("i.tax().isNull()", i -> i.tax().isNull())
        .isGolden("conditions-decimal.txt");
  }

  @Test
  void otherValuesCompare() {
    new Sheet("Moments, dates, UUIDs, enum constants, bytes, booleans.")
        .users("u.createdAt().gte(noon)", u -> u.createdAt().gte(NOON))
        .users("u.createdAt().lt(u.updatedAt())", u -> u.createdAt().lt(u.updatedAt()))
        .users("u.createdAt().in(noon, noon)", u -> u.createdAt().in(NOON, NOON))
        .items("i.since().between(day, day)", i -> i.since().between(LEAP_DAY, LEAP_DAY))
        .users("u.id().eq(id)", u -> u.id().eq(ID))
        .users("u.id().notIn(id, id)", u -> u.id().notIn(ID, ID))
        .users("u.role().eq(ADMIN)", u -> u.role().eq(Role.ADMIN))
        .users("u.role().in(USER, ADMIN)", u -> u.role().in(Role.USER, Role.ADMIN))
        .users("u.role().in(List.of(USER))", u -> u.role().in(List.of(Role.USER)))
        .items("i.icon().eq(bytes)", i -> i.icon().eq(new byte[] {1, (byte) 0xfe}))
        .posts("p.published()", p -> p.published())
        .posts("p.published().not()", p -> p.published().not())
        .posts("p.published().eq(true)", p -> p.published().eq(true))
        .posts("p.published().ne(true)", p -> p.published().ne(true))
        .items("i.fragile() (unknown where it is null)", i -> i.fragile())
        .items("i.fragile().isDistinctFrom(true)", i -> i.fragile().isDistinctFrom(true))
        .isGolden("conditions-value.txt");
  }

  @Test
  void conditionsNest() {
    new Sheet("And, or, not. AND binds closer than OR; parentheses stand only where they count.")
        .users(
            "a.and(b).and(c)",
            u -> u.visits().gt(1).and(u.visits().lt(9)).and(u.name().isNotNull()))
        .users(
            "a.and(b.and(c))",
            u -> u.visits().gt(1).and(u.visits().lt(9).and(u.name().isNotNull())))
        .users("a.or(b).or(c)", u -> u.visits().eq(1).or(u.visits().eq(2)).or(u.visits().eq(3)))
        .users("a.or(b.and(c))", u -> u.visits().eq(1).or(u.visits().eq(2).and(u.name().isNull())))
        .users("a.or(b).and(c)", u -> u.visits().eq(1).or(u.visits().eq(2)).and(u.name().isNull()))
        .users("a.and(b.or(c))", u -> u.visits().eq(1).and(u.visits().eq(2).or(u.name().isNull())))
        .users(
            "a.and(b.or(c)).or(d)",
            u -> u.visits().eq(1).and(u.visits().eq(2).or(u.name().isNull())).or(u.name().eq("d")))
        .users("a.not()", u -> u.visits().eq(1).not())
        .users("a.not().not()", u -> u.visits().eq(1).not().not())
        .users("a.and(b).not()", u -> u.visits().eq(1).and(u.name().isNull()).not())
        .users("a.and(b.not())", u -> u.visits().eq(1).and(u.name().isNull().not()))
        .users("a.between(..).and(b)", u -> u.visits().between(1, 2).and(u.name().isNull()))
        .posts(
            "p.published().and(p.published().not())", p -> p.published().and(p.published().not()))
        .users("in(List.of()).or(b)", u -> u.name().in(List.of()).or(u.visits().eq(1)))
        .isGolden("conditions-nesting.txt");
  }
}
