/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Order;
import dev.ashlar.query.Page;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.decimals.Account;
import dev.ashlar.tests.model.decimals.AccountFields;
import dev.ashlar.tests.model.decimals.AccountMapper;
import dev.ashlar.tests.model.decimals.DecimalSchema;
import dev.ashlar.tests.model.decimals.Fee;
import dev.ashlar.tests.model.decimals.FeeMapper;
import dev.ashlar.tests.support.Walk;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Slices in the order of decimals, where these have one: not where they are text. */
@EveryDatabase
final class SliceOfDecimalsTest {

  private static boolean hasNone(TestDatabase database) {
    return database.name().equals("sqlite");
  }

  private static Database created(TestDatabase database) {
    database.clear();
    Database db = Database.connect(database.dataSource());
    DecimalSchema.create(db);
    AccountMapper accounts = new AccountMapper(db);
    for (int i = 0; i < 12; i++) {
      String owner = "o" + i % 2;
      BigDecimal balance = BigDecimal.valueOf(i % 4 - 2, 2);
      BigDecimal rate = i % 3 == 0 ? null : new BigDecimal("123456789.0000000001").add(balance);
      BigInteger units = BigInteger.TEN.pow(19).negate().add(BigInteger.valueOf(i % 2));
      accounts.create(a -> a.owner(owner).balance(balance).rate(rate).units(units));
    }
    return db;
  }

  @Test
  void decimalsAreOrders(TestDatabase database) {
    if (hasNone(database)) {
      return;
    }
    AccountMapper accounts = new AccountMapper(created(database));
    assertOrder(accounts, a -> a.balance());
    assertOrder(accounts, a -> a.balance().desc());
    assertOrder(accounts, a -> a.rate());
    assertOrder(accounts, a -> a.rate().desc());
    assertOrder(accounts, a -> a.units());
    assertOrder(accounts, a -> a.rate().times(a.balance()).nullsFirst());
    assertOrder(accounts, a -> a.balance().plus(new BigDecimal("0.05")).desc());
  }

  private static void assertOrder(AccountMapper accounts, Function<AccountFields, Order> order) {
    var query = accounts.query().orderBy(order);
    List<Account> all = query.page(1, 99).items();

    assertThat(Walk.forwards(query::slice, () -> 2)).isEqualTo(all);
    assertThat(Walk.back(query::slice, () -> 5)).isEqualTo(all);
  }

  @Test
  void sumsAndGroupsOfDecimalsAreOrders(TestDatabase database) {
    if (hasNone(database)) {
      return;
    }
    AccountMapper accounts = new AccountMapper(created(database));
    var sums =
        accounts
            .query()
            .groupBy(a -> a.rate())
            .orderBy(a -> a.balance().sum())
            .select(a -> a.balance().sum());
    var rates = accounts.query().select(a -> a.rate()).distinct();
    Page<BigDecimal> all = sums.page(1, 99);

    assertThat(all.items()).hasSizeGreaterThan(4);
    assertThat(Walk.forwards(sums::slice, () -> 1)).isEqualTo(all.items());
    assertThat(Walk.back(sums::slice, () -> 2)).isEqualTo(all.items());
    assertThat(Walk.forwards(rates::slice, () -> 2)).isEqualTo(rates.page(1, 99).items());
    assertThat(Walk.back(rates::slice, () -> 2)).isEqualTo(rates.page(1, 99).items());
  }

  @Test
  void decimalsAreKeys(TestDatabase database) {
    if (hasNone(database)) {
      return;
    }
    FeeMapper fees = new FeeMapper(created(database));
    for (int i = 0; i < 5; i++) {
      BigDecimal amount = BigDecimal.valueOf(95 + i, 1);
      fees.create(f -> f.amount(amount).name("same"));
    }
    var query = fees.query().orderBy(f -> f.name());

    assertThat(Walk.forwards(query::slice, () -> 2)).extracting(Fee::amount).isSorted().hasSize(5);
    assertThat(Walk.back(query::slice, () -> 2)).extracting(Fee::amount).isSorted().hasSize(5);
  }
}
