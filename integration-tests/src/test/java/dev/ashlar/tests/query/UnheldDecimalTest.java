/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.query.DecimalColumn;
import dev.ashlar.query.WholeColumn;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.decimals.Account;
import dev.ashlar.tests.model.decimals.AccountFields;
import dev.ashlar.tests.model.decimals.AccountMapper;
import dev.ashlar.tests.model.decimals.DecimalSchema;
import dev.ashlar.tests.model.kinds.BrickMapper;
import dev.ashlar.tests.model.kinds.KindsSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Conditions mean what {@code compareTo} means, also with numbers that no row can have. */
@EveryDatabase
final class UnheldDecimalTest {

  private static final List<String> STORED = List.of("-999999.99", "-0.01", "0", "1.00", "1.01");

  /** Has this balance, and no rate. */
  private static final String WITHOUT_RATE = "0.5";

  private static final List<BigDecimal> ASKED =
      Stream.of(
              "1.005",
              "1.0049999999999999999",
              "1.00000",
              "-0.005",
              "0.00999",
              "1E-40",
              "-1E-40",
              "999999.994",
              "999999.995",
              "999999.999",
              "-999999.994",
              "-999999.995",
              "1000000",
              "-1000000",
              "1E+1",
              "1E+70",
              "-1E+70",
              "1E+2000000000",
              "-1E+2000000000",
              "1E-2000000000",
              "-1E-2000000000",
              "0E+2000000000",
              "0E-2000000000")
          .map(BigDecimal::new)
          .toList();

  private static final Map<String, BiFunction<DecimalColumn, BigDecimal, Condition>> CONDITIONS =
      new LinkedHashMap<>();
  private static final Map<String, BiPredicate<BigDecimal, BigDecimal>> MEANINGS =
      new LinkedHashMap<>();

  static {
    means("eq", DecimalColumn::eq, (row, asked) -> row.compareTo(asked) == 0);
    means("ne", DecimalColumn::ne, (row, asked) -> row.compareTo(asked) != 0);
    means("lt", DecimalColumn::lt, (row, asked) -> row.compareTo(asked) < 0);
    means("lte", DecimalColumn::lte, (row, asked) -> row.compareTo(asked) <= 0);
    means("gt", DecimalColumn::gt, (row, asked) -> row.compareTo(asked) > 0);
    means("gte", DecimalColumn::gte, (row, asked) -> row.compareTo(asked) >= 0);
    means("not eq", (n, asked) -> n.eq(asked).not(), (row, asked) -> row.compareTo(asked) != 0);
    means("not lt", (n, asked) -> n.lt(asked).not(), (row, asked) -> row.compareTo(asked) >= 0);
    means(
        "in",
        (n, asked) -> n.in(asked, BigDecimal.ONE),
        (row, asked) -> row.compareTo(asked) == 0 || row.compareTo(BigDecimal.ONE) == 0);
    means("in one", (n, asked) -> n.in(List.of(asked)), (row, asked) -> row.compareTo(asked) == 0);
    means(
        "notIn",
        (n, asked) -> n.notIn(asked, BigDecimal.ONE),
        (row, asked) -> row.compareTo(asked) != 0 && row.compareTo(BigDecimal.ONE) != 0);
    means(
        "notIn one",
        (n, asked) -> n.notIn(List.of(asked)),
        (row, asked) -> row.compareTo(asked) != 0);
    means(
        "between from",
        (n, asked) -> n.between(asked, BigDecimal.ONE),
        (row, asked) -> row.compareTo(asked) >= 0 && row.compareTo(BigDecimal.ONE) <= 0);
    means(
        "between to",
        (n, asked) -> n.between(BigDecimal.ZERO, asked),
        (row, asked) -> row.signum() >= 0 && row.compareTo(asked) <= 0);
    means(
        "not between",
        (n, asked) -> n.between(asked, asked).not(),
        (row, asked) -> row.compareTo(asked) != 0);
  }

  private static void means(
      String name,
      BiFunction<DecimalColumn, BigDecimal, Condition> condition,
      BiPredicate<BigDecimal, BigDecimal> meaning) {
    CONDITIONS.put(name, condition);
    MEANINGS.put(name, meaning);
  }

  @Test
  void decimalsAreFoundAsCompareToHasIt(TestDatabase database) {
    if (database.name().equals("sqlite")) {
      return;
    }
    AccountMapper accounts = accounts(database);

    assertSoftly(
        softly ->
            CONDITIONS.forEach(
                (name, condition) -> {
                  for (BigDecimal asked : ASKED) {
                    softly
                        .assertThat(found(accounts, a -> condition.apply(a.balance(), asked)))
                        .as("balance %s %s", name, asked)
                        .isEqualTo(meant(name, asked, true));
                    softly
                        .assertThat(found(accounts, a -> condition.apply(a.rate(), asked)))
                        .as("rate %s %s", name, asked)
                        .isEqualTo(meant(name, asked, false));
                  }
                }));
  }

  @Test
  void rowsWithoutAValueAreDistinctFromEach(TestDatabase database) {
    if (database.name().equals("sqlite")) {
      return;
    }
    AccountMapper accounts = accounts(database);
    BigDecimal vast = new BigDecimal("1E+2000000000");

    assertThat(accounts.query().where(a -> a.rate().isDistinctFrom(vast)).count())
        .isEqualTo(STORED.size() + 1);
  }

  @Test
  void wholeNumbersAreFoundAsCompareToHasIt(TestDatabase database) {
    if (database.name().equals("sqlite")) {
      return;
    }
    AccountMapper accounts = accounts(database);
    BigInteger most = BigInteger.TEN.pow(20).subtract(BigInteger.ONE);
    accounts.create(a -> a.owner("rich").balance(BigDecimal.ONE).units(most));
    BigInteger more = BigInteger.TEN.pow(80);

    assertThat(rich(accounts, n -> n.eq(most.add(BigInteger.ONE)))).isZero();
    assertThat(rich(accounts, n -> n.in(more, most))).isEqualTo(1);
    assertThat(rich(accounts, n -> n.lt(more).and(n.gt(more.negate())))).isEqualTo(1);
    assertThat(rich(accounts, n -> n.between(most, more))).isEqualTo(1);
    assertThat(rich(accounts, n -> n.gte(more).or(n.lte(more.negate())))).isZero();
  }

  private static long rich(AccountMapper accounts, Function<WholeColumn, Condition> condition) {
    return accounts
        .query()
        .where(a -> a.owner().eq("rich").and(condition.apply(a.units())))
        .count();
  }

  @Test
  void equalityOnEveryDatabaseIsThatOfCompareTo(TestDatabase database) {
    database.clear();
    Database db = Database.connect(database.dataSource());
    KindsSchema.create(db);
    BrickMapper bricks = new BrickMapper(db);
    bricks.create(b -> b.price(new BigDecimal("1.5")));

    for (String text : List.of("1.5001", "1.50049999", "100001.5", "1E+2000000000")) {
      BigDecimal asked = new BigDecimal(text);
      assertThat(bricks.query().where(b -> b.price().eq(asked)).exists()).as(text).isFalse();
      assertThat(bricks.query().where(b -> b.price().ne(asked)).exists()).as(text).isTrue();
      assertThat(bricks.query().where(b -> b.price().in(List.of(asked))).exists()).isFalse();
      assertThat(bricks.query().where(b -> b.price().notIn(List.of(asked))).exists()).isTrue();
      assertThat(bricks.query().where(b -> b.price().isDistinctFrom(asked)).exists()).isTrue();
    }
    BigDecimal longer = new BigDecimal("1.50000");
    assertThat(bricks.query().where(b -> b.price().eq(longer)).exists()).isTrue();
  }

  private static AccountMapper accounts(TestDatabase database) {
    database.clear();
    Database db = Database.connect(database.dataSource());
    DecimalSchema.create(db);
    AccountMapper accounts = new AccountMapper(db);
    for (String stored : STORED) {
      BigDecimal value = new BigDecimal(stored);
      accounts.create(a -> a.owner(stored).balance(value).rate(value));
    }
    accounts.create(a -> a.owner(WITHOUT_RATE).balance(new BigDecimal(WITHOUT_RATE)));
    return accounts;
  }

  private static List<String> found(
      AccountMapper accounts, Function<AccountFields, Condition> condition) {
    return accounts.query().where(condition).orderBy(a -> a.id()).list().stream()
        .map(Account::owner)
        .toList();
  }

  private static List<String> meant(String name, BigDecimal asked, boolean ofAll) {
    BiPredicate<BigDecimal, BigDecimal> meaning = Objects.requireNonNull(MEANINGS.get(name));
    return Stream.concat(STORED.stream(), Stream.of(WITHOUT_RATE).filter(each -> ofAll))
        .filter(row -> meaning.test(new BigDecimal(row), asked))
        .toList();
  }
}
