/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.AshlarException;
import dev.ashlar.ValidationException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.query.Order;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.decimals.Account;
import dev.ashlar.tests.model.decimals.AccountChange;
import dev.ashlar.tests.model.decimals.AccountFields;
import dev.ashlar.tests.model.decimals.AccountMapper;
import dev.ashlar.tests.model.decimals.Cap;
import dev.ashlar.tests.model.decimals.ChargeMapper;
import dev.ashlar.tests.model.decimals.DecimalSchema;
import dev.ashlar.tests.model.decimals.Fee;
import dev.ashlar.tests.model.decimals.FeeMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Decimals are ordered and computed with, where no target of the schema keeps them as text. */
@EveryDatabase
final class DecimalTest {

  private static final BigInteger MUCH = new BigInteger("18446744073709551615");

  private AccountMapper accounts;
  private Account ann;

  /** Whether the database keeps decimals as text, and is refused for that. */
  private boolean isRefused(TestDatabase database) {
    database.clear();
    Database db = Database.connect(database.dataSource());
    if (database.name().equals("sqlite")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DecimalSchema.create(db))
          .withMessageContaining("SQLITE");
      return true;
    }
    DecimalSchema.create(db);
    accounts = new AccountMapper(db);
    ann = create("Ann", "9.50", "0.5", 9);
    create("Bob", "10.25", null, 10);
    create("Eve", "-3.00", "0.25", 100);
    return false;
  }

  private Account create(String owner, String balance, @Nullable String rate, long units) {
    return accounts.create(
        a ->
            a.owner(owner)
                .balance(new BigDecimal(balance))
                .rate(rate == null ? null : new BigDecimal(rate))
                .units(BigInteger.valueOf(units))
                .cap(new Cap(new BigDecimal(balance))));
  }

  @Test
  void keysAreFoundByTheirNumberAndNeverRounded(TestDatabase database) {
    if (isRefused(database)) {
      return;
    }
    Database db = Database.connect(database.dataSource());
    FeeMapper fees = new FeeMapper(db);
    ChargeMapper charges = new ChargeMapper(db);
    Fee fee = fees.create(f -> f.amount(new BigDecimal("1.50")).name("stamp"));
    BigDecimal shorter = new BigDecimal("1.5");
    BigDecimal finer = new BigDecimal("1.501");

    assertThat(fees.findById(shorter)).contains(fee);
    assertThat(charges.create(c -> c.feeId(shorter)).fee()).isEqualTo(FeeMapper.ref(fee.amount()));
    assertThat(charges.query().where(c -> c.fee().eq(FeeMapper.ref(shorter))).list()).hasSize(1);
    refusesFiner(() -> fees.findById(finer));
    refusesFiner(() -> fees.delete(finer));
    refusesFiner(() -> charges.query().where(c -> c.fee().eq(FeeMapper.ref(finer))).list());
    refusesFiner(() -> charges.create(c -> c.feeId(finer)));
  }

  private static void refusesFiner(ThrowingCallable call) {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(call)
        .withMessage(
            "Fee.amount has 3 digits after the point; 2 are kept. Round it first, or raise"
                + " @Column(scale).");
  }

  @Test
  @Shows("Decimals are compared by size, sorted and computed with by their number.")
  void decimalsCompareByTheirNumber(TestDatabase database) {
    if (isRefused(database)) {
      return;
    }
    assertFinds(a -> a.balance().lt(new BigDecimal("9.5")), "Eve");
    assertFinds(a -> a.balance().lte(new BigDecimal("9.500")), "Ann", "Eve");
    assertFinds(a -> a.balance().gt(new BigDecimal("9.5")), "Bob");
    assertFinds(a -> a.balance().gte(new BigDecimal("9.5")), "Ann", "Bob");
    assertFinds(
        a -> a.balance().between(new BigDecimal("-3"), new BigDecimal("9.5")), "Ann", "Eve");
    assertFinds(a -> a.balance().gt(a.rate()), "Ann");
    assertFinds(a -> a.balance().lt(a.rate()), "Eve");
    assertFinds(a -> a.units().gt(BigInteger.valueOf(9)), "Bob", "Eve");
    assertFinds(a -> a.units().between(BigInteger.TWO, BigInteger.TEN), "Ann", "Bob");
    assertFinds(a -> a.cap().stored().lt(BigDecimal.TEN), "Ann", "Eve");
  }

  @Test
  @Shows("Decimals are compared by size, sorted and computed with by their number.")
  void decimalsAreSortedByTheirNumber(TestDatabase database) {
    if (isRefused(database)) {
      return;
    }
    assertOrder(a -> a.balance(), "Eve", "Ann", "Bob");
    assertOrder(a -> a.balance().desc(), "Bob", "Ann", "Eve");
    assertOrder(a -> a.rate(), "Eve", "Ann", "Bob");
    assertOrder(a -> a.units().desc(), "Eve", "Bob", "Ann");
    assertOrder(a -> a.cap(), "Eve", "Ann", "Bob");
  }

  @Test
  @Shows("Decimals are compared by size, sorted and computed with by their number.")
  void decimalsAreComputedWith(TestDatabase database) {
    if (isRefused(database)) {
      return;
    }
    assertThat(changed(c -> c.balance(v -> v.plus(BigDecimal.ONE))).balance())
        .isEqualTo(new BigDecimal("10.50"));
    assertThat(changed(c -> c.balance(v -> v.minus(new BigDecimal("20.5")))).balance())
        .isEqualTo(new BigDecimal("-10.00"));
    assertThat(changed(c -> c.set(a -> a.balance(), a -> a.balance().minus(a.balance()))).balance())
        .isEqualTo(new BigDecimal("0.00"));
    assertThat(changed(c -> c.units(v -> v.plus(MUCH))).units())
        .isEqualTo(MUCH.add(BigInteger.valueOf(9)));
    assertThat(changed(c -> c.units(v -> v.times(BigInteger.valueOf(-5)))).units())
        .isEqualTo(new BigInteger("-92233720368547758120"));
    assertRefused(c -> c.units(v -> v.times(BigInteger.TEN)));
    changed(c -> c.balance(new BigDecimal("100.00")));
    assertRefused(c -> c.balance(v -> v.times(new BigDecimal("100000"))));
  }

  @Test
  void productsAreRoundedHalfAwayFromZero(TestDatabase database) {
    if (isRefused(database)) {
      return;
    }
    assertThat(product("0.10", "0.25")).isEqualTo(new BigDecimal("0.03"));
    assertThat(product("-0.10", "0.25")).isEqualTo(new BigDecimal("-0.03"));
    assertThat(product("-7.16", "0.125")).isEqualTo(new BigDecimal("-0.90"));
  }

  @Test
  @Shows("Decimals are compared by size, sorted and computed with by their number.")
  void whatIsComputedIsExactUntilItIsStored(TestDatabase database) {
    if (isRefused(database)) {
      return;
    }
    BigDecimal factor = new BigDecimal("1.155");
    assertFinds(a -> a.balance().times(factor).eq(new BigDecimal("10.9725")), "Ann");
    assertFinds(a -> a.balance().times(factor).times(factor).gt(new BigDecimal("13")), "Bob");
    assertFinds(
        a -> a.balance().plus(a.rate()).minus(a.balance()).lt(a.rate().times(factor)),
        "Ann",
        "Eve");
    assertFinds(a -> a.units().times(MUCH).minus(MUCH).gt(MUCH.multiply(BigInteger.TEN)), "Eve");
    assertOrder(a -> a.balance().times(a.balance()), "Eve", "Ann", "Bob");
    assertThat(
            changed(
                    c ->
                        c.balance(
                            v -> v.times(new BigDecimal("0.001")).times(new BigDecimal("1000"))))
                .balance())
        .isEqualTo(new BigDecimal("9.50"));
    BigDecimal small = new BigDecimal("0.00000000001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.query().where(a -> a.rate().times(small).times(small).isNull()))
        .withMessage(
            "Account.rate.times(..).times(..) has 32 digits after the point; databases keep 30 of"
                + " them. Round the factor first, or compute in Java.");
    // MySQL and MariaDB would leave out the last digits of large values, and say nothing.
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> accounts.query().where(a -> a.rate().times(a.rate()).times(a.rate()).isNull()))
        .withMessage(
            "Account.rate.times(..).times(..) may have 30 digits before the point and 30 after it,"
                + " more than every database keeps on the way. Give the columns a smaller"
                + " precision, or compute in Java.");
  }

  @Test
  void digitsThatAreNotKeptAreRefused(TestDatabase database) {
    if (isRefused(database)) {
      return;
    }
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> changed(c -> c.balance(v -> v.plus(new BigDecimal("0.001")))));
    // Written out, it would have two thousand million digits.
    BigDecimal vast = new BigDecimal("1E+2000000000");
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> changed(c -> c.balance(v -> v.plus(vast))));
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> accounts.query().where(a -> a.balance().times(vast).gt(vast)).list());
  }

  private BigDecimal product(String balance, String factor) {
    changed(c -> c.balance(new BigDecimal(balance)));
    return changed(c -> c.balance(v -> v.times(new BigDecimal(factor)))).balance();
  }

  private Account changed(Consumer<AccountChange> change) {
    return accounts.update(ann.id(), change);
  }

  private void assertRefused(Consumer<AccountChange> change) {
    Account before = accounts.getById(ann.id());
    assertThatExceptionOfType(AshlarException.class).isThrownBy(() -> changed(change));
    assertThat(accounts.getById(ann.id())).isEqualTo(before);
  }

  private void assertFinds(
      Function<? super AccountFields, ? extends Condition> condition, String... owners) {
    assertThat(accounts.query().where(condition).orderBy(a -> a.id()).list())
        .extracting(Account::owner)
        .containsExactly(owners);
  }

  private void assertOrder(
      Function<? super AccountFields, ? extends Order> order, String... owners) {
    assertThat(accounts.query().orderBy(order).list())
        .extracting(Account::owner)
        .containsExactly(owners);
  }
}
