/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Query;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.keys.KeyedSchema;
import dev.ashlar.tests.model.keys.Order;
import dev.ashlar.tests.model.keys.OrderLine;
import dev.ashlar.tests.model.keys.OrderLineFields;
import dev.ashlar.tests.model.keys.OrderLineMapper;
import dev.ashlar.tests.model.keys.OrderMapper;
import dev.ashlar.tests.model.keys.Seat;
import dev.ashlar.tests.model.keys.SeatMapper;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.model.kinds.Shard;
import dev.ashlar.tests.model.kinds.ShardMapper;
import dev.ashlar.tests.model.letters.Account;
import dev.ashlar.tests.model.letters.AccountFields;
import dev.ashlar.tests.model.letters.AccountMapper;
import dev.ashlar.tests.model.letters.LettersSchema;
import dev.ashlar.tests.model.value.Email;
import dev.ashlar.tests.model.value.Member;
import dev.ashlar.tests.model.value.MemberMapper;
import dev.ashlar.tests.model.value.ValuesSchema;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.Walk;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Slices of models whose keys and values are of an unusual kind. */
@EveryDatabase
final class SliceOfKeysTest {

  @Test
  void keysOfSeveralPartsEndTheOrder(TestDatabase database) {
    database.create(KeyedSchema::createScript);
    Database db = Database.connect(database.dataSource());
    OrderLineMapper lines = new OrderLineMapper(db);
    for (String customer : List.of("Ann", "Bob", "Cleo")) {
      Order order = new OrderMapper(db).create(o -> o.customer(customer));
      for (int i = 1; i < 5; i++) {
        int number = i;
        lines.create(
            l ->
                l.article("nut")
                    .number(number)
                    .quantity(number % 2)
                    .order(OrderMapper.ref(order.id())));
      }
    }

    assertWalks(lines.query());
    assertWalks(lines.query().orderBy(l -> l.quantity().desc()));
    assertWalks(lines.query().orderBy(l -> l.number().desc()));
    assertWalks(lines.query().orderBy(l -> l.order().id().desc()).thenBy(l -> l.article()));
  }

  private static void assertWalks(Query<OrderLine, OrderLineFields> query) {
    List<OrderLine> all = query.page(1, 99).items();

    assertThat(all).hasSize(12);
    assertThat(Walk.forwards(query::slice, () -> 5)).isEqualTo(all);
    assertThat(Walk.back(query::slice, () -> 2)).isEqualTo(all);
  }

  @Test
  void valueRecordsAreOrders(TestDatabase database) {
    database.create(ValuesSchema::createScript);
    MemberMapper members = new MemberMapper(Database.connect(database.dataSource()));
    for (int i = 0; i < 6; i++) {
      Email email = new Email(i + "@x");
      Email other = new Email(i / 2 + "@y");
      boolean hasOther = i > 1;
      members.create(m -> hasOther ? m.email(email).other(other) : m.email(email));
    }
    var query = members.query().orderBy(m -> m.other().desc());
    List<Member> all = query.page(1, 99).items();

    assertThat(Walk.forwards(query::slice, () -> 1)).isEqualTo(all);
    assertThat(Walk.back(query::slice, () -> 2)).isEqualTo(all);
  }

  @Test
  void textsWithoutLetterCaseAreOrders(TestDatabase database) {
    database.create(LettersSchema::createScript);
    AccountMapper accounts = new AccountMapper(Database.connect(database.dataSource()));
    List<String> cities = List.of("Rome", "rome", "ROME", "Bern", "bern", "Oslo");
    for (String city : cities) {
      char grade = city.charAt(1);
      accounts.create(a -> a.email(city + "@" + city.hashCode()).city(city).grade(grade));
    }
    accounts.create(a -> a.email("nowhere"));
    assertOrder(accounts, a -> a.city());
    assertOrder(accounts, a -> a.city().desc());
    assertOrder(accounts, a -> a.grade());
    assertOrder(accounts, a -> a.grade().desc());
    assertOrder(accounts, a -> a.email());
    assertOrder(accounts, a -> a.email().concat("x"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> accounts.query().groupBy(a -> a.city()).select(a -> a.city()).slice(null, 2))
        .withMessageContaining("letter case does not count in Account.city");
  }

  private static void assertOrder(
      AccountMapper accounts, Function<AccountFields, dev.ashlar.query.Order> order) {
    var query = accounts.query().orderBy(order);
    List<Account> all = query.page(1, 99).items();

    assertThat(all).hasSize(7);
    assertThat(Walk.forwards(query::slice, () -> 1)).isEqualTo(all);
    assertThat(Walk.back(query::slice, () -> 2)).isEqualTo(all);
  }

  @Test
  void deletedRowsStayOutOfSight(TestDatabase database) {
    database.create(KeyedSchema::createScript);
    SeatMapper seats = new SeatMapper(Database.connect(database.dataSource()));
    for (int i = 0; i < 8; i++) {
      int place = i;
      seats.create(s -> s.row("r" + place % 2).place(place).guest("secret"));
    }
    seats.deleteMany(s -> s.place().in(1, 2, 5));

    assertThat(Walk.forwards(seats.query()::slice, () -> 2))
        .extracting(Seat::place)
        .containsExactly(0, 4, 6, 3, 7);
    assertThat(Walk.back(seats.query().onlyDeleted().orderBy(s -> s.row().desc())::slice, () -> 1))
        .extracting(Seat::place)
        .containsExactly(1, 5, 2);
  }

  /** Of programs that keep what Ashlar would refuse; other databases refuse it as well. */
  @Test
  void numbersThatAreNotFiniteHaveAPlace(TestDatabase database) {
    database.create(KindsSchema::createScript);
    RawSql sql = RawSql.on(database);
    if (!sql.isPostgresql()) {
      return;
    }
    ShardMapper shards = new ShardMapper(Database.connect(database.dataSource()));
    for (String ratio : List.of("NaN", "Infinity", "-Infinity", "-0", "0", "1e-300", "NaN")) {
      long id = shards.create(s -> s).id();
      sql.run(
          "UPDATE \"shards\" SET \"ratio\" = '%1$s', \"share\" = '%2$s' WHERE \"id\" = %3$s"
              .formatted(ratio, ratio.replace("-300", "-30"), id));
    }
    var query = shards.query().orderBy(s -> s.ratio().desc()).thenBy(s -> s.share());
    List<Long> all = query.page(1, 99).items().stream().map(Shard::id).toList();

    assertThat(Walk.forwards(query::slice, () -> 1)).extracting(Shard::id).isEqualTo(all);
    assertThat(Walk.back(query::slice, () -> 1)).extracting(Shard::id).isEqualTo(all);
  }
}
