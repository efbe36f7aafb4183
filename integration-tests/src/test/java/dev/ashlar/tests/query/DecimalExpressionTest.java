/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static dev.ashlar.query.Select.columns;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.ashlar.AshlarException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Selectable;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.decimals.Account;
import dev.ashlar.tests.model.decimals.AccountFields;
import dev.ashlar.tests.model.decimals.AccountMapper;
import dev.ashlar.tests.model.decimals.Cap;
import dev.ashlar.tests.model.decimals.DecimalSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is computed of decimals is exact, where a database has them. */
@EveryDatabase
final class DecimalExpressionTest {

  private final long seed = Long.getLong("ashlar.test.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private AccountMapper accounts;
  private List<Account> rows;

  @BeforeEach
  void createRows(TestDatabase database) {
    assumeFalse(database.name().equals("sqlite"), "keeps decimals as text");
    database.clear();
    Database db = Database.connect(database.dataSource());
    DecimalSchema.create(db);
    accounts = new AccountMapper(db);
    for (int i = 0; i < 60; i++) {
      BigDecimal balance = decimal(8, 2);
      BigDecimal rate = i % 5 == 0 ? null : decimal(20, 10);
      BigInteger units = i % 7 == 0 ? BigInteger.ZERO : decimal(20, 0).toBigInteger();
      accounts.create(
          a -> a.owner("x").balance(balance).rate(rate).units(units).cap(new Cap(balance)));
    }
    rows = accounts.query().orderBy(a -> a.id()).list();
  }

  /** Of few digits as often as of many, and halves at every place. */
  private BigDecimal decimal(int precision, int scale) {
    int digits = 1 + random.nextInt(precision);
    BigInteger number = new BigInteger(digits * 3, random).mod(BigInteger.TEN.pow(digits));
    BigInteger halved =
        random.nextInt(3) == 0
            ? number
                .divide(BigInteger.TEN.pow(digits / 2))
                .multiply(BigInteger.TEN)
                .add(BigInteger.valueOf(5))
                .mod(BigInteger.TEN.pow(precision))
            : number;
    BigDecimal made = new BigDecimal(halved, scale);
    return random.nextBoolean() ? made.negate() : made;
  }

  private static @Nullable BigDecimal quotient(
      @Nullable BigDecimal a, @Nullable BigDecimal b, int scale) {
    return a == null || b == null || b.signum() == 0
        ? null
        : a.divide(b, scale, RoundingMode.HALF_UP);
  }

  private void assertMeans(
      Function<AccountFields, ? extends Selectable<?>> asked,
      Function<Account, @Nullable Object> meaning) {
    assertThat(
            accounts
                .query()
                .orderBy(a -> a.id())
                .select(
                    a ->
                        columns(a.id(), asked.apply(a)).as((id, value) -> Arrays.asList(id, value)))
                .list())
        .as("seed %s", seed)
        .containsExactlyElementsOf(
            rows.stream().map(row -> Arrays.asList(row.id(), meaning.apply(row))).toList());
  }

  @Test
  void quotientsAreRoundedOnce() {
    assertMeans(a -> a.balance().dividedBy(a.rate()), a -> quotient(a.balance(), a.rate(), 6));
    assertMeans(a -> a.rate().dividedBy(a.balance()), a -> quotient(a.rate(), a.balance(), 10));
    assertMeans(
        a -> a.balance().dividedBy(new BigDecimal("3")),
        a -> quotient(a.balance(), new BigDecimal("3"), 6));
    assertMeans(
        a -> a.balance().dividedBy(new BigDecimal("-0.07")),
        a -> quotient(a.balance(), new BigDecimal("-0.07"), 6));
    assertMeans(a -> a.balance().dividedBy(BigDecimal.ZERO), a -> null);
    assertMeans(
        a -> a.balance().dividedBy(new BigDecimal("7")).times(new BigDecimal("2")).round(3),
        a ->
            quotient(a.balance(), new BigDecimal("7"), 6)
                .multiply(new BigDecimal("2"))
                .setScale(3, RoundingMode.HALF_UP));
  }

  @Test
  void decimalsAreRounded() {
    assertMeans(a -> a.rate().round(4), a -> rounded(a.rate(), 4, RoundingMode.HALF_UP));
    assertMeans(a -> a.rate().round(0), a -> rounded(a.rate(), 0, RoundingMode.HALF_UP));
    assertMeans(a -> a.balance().round(5), a -> rounded(a.balance(), 5, RoundingMode.HALF_UP));
    assertMeans(a -> a.rate().floor(), a -> rounded(a.rate(), 0, RoundingMode.FLOOR));
    assertMeans(a -> a.rate().ceiling(), a -> rounded(a.rate(), 0, RoundingMode.CEILING));
    assertMeans(a -> a.balance().negate(), a -> a.balance().negate());
    assertMeans(a -> a.balance().abs(), a -> a.balance().abs());
    assertMeans(a -> a.rate().toLong(), a -> a.rate() == null ? null : a.rate().longValue());
    assertMeans(a -> a.balance().toDouble(), a -> a.balance().doubleValue());
    assertMeans(a -> a.rate().toDouble(), a -> a.rate() == null ? null : a.rate().doubleValue());
  }

  private static @Nullable BigDecimal rounded(
      @Nullable BigDecimal value, int scale, RoundingMode mode) {
    return value == null ? null : value.setScale(scale, mode);
  }

  @Test
  void wholeNumbersOfManyDigitsStayWhole() {
    BigInteger seven = BigInteger.valueOf(-7);
    assertMeans(a -> a.units().dividedBy(seven), a -> a.units().divide(seven));
    assertMeans(a -> a.units().remainder(seven), a -> a.units().remainder(seven));
    assertMeans(
        a -> a.units().dividedBy(a.units()), a -> a.units().signum() == 0 ? null : BigInteger.ONE);
    assertMeans(
        a -> a.units().plus(BigInteger.ONE).dividedBy(BigInteger.TEN.pow(15)),
        a -> a.units().add(BigInteger.ONE).divide(BigInteger.TEN.pow(15)));
    assertMeans(a -> a.units().negate(), a -> a.units().negate());
    assertMeans(a -> a.units().abs(), a -> a.units().abs());
    assertMeans(a -> a.units().toDouble(), a -> a.units().doubleValue());
  }

  @Test
  void whatCannotBeExactIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.query().where(a -> a.rate().dividedBy(a.rate()).isNull()))
        .withMessage(
            "Account.rate has 20 digits, and is divided by a number of 20: not every database is"
                + " exact then. Give the columns a smaller precision, or divide in Java.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.query().where(a -> a.rate().round(-1).isNull()));
    assertThatExceptionOfType(AshlarException.class)
        .isThrownBy(
            () ->
                accounts
                    .query()
                    .select(
                        a ->
                            a.balance()
                                .times(new BigDecimal("1e30"))
                                .plus(new BigDecimal("1e33"))
                                .toLong())
                    .list());
  }
}
