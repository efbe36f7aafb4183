/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.NotFoundException;
import dev.ashlar.TooManyRowsException;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {

  private static final String SELECT = "SELECT t0.*\nFROM \"users\" t0";

  @Test
  void queriesAreImmutable() {
    RunnerStub runner = RunnerStub.answering(0);
    Query<User, UserFields> all = runner.users();
    Query<User, UserFields> active = all.where(u -> u.visits().gt(5));
    Query<User, UserFields> named = active.where(u -> u.name().isNotNull());
    Query<User, UserFields> sorted = active.orderBy(u -> u.email()).limit(1);

    for (Query<User, UserFields> query : List.of(all, active, named, sorted, active, all)) {
      run(query);
    }
    assertThat(runner.seen())
        .containsExactly(
            SELECT + "\n-- ",
            SELECT + "\nWHERE t0.\"visits\" > ?\n-- 5",
            SELECT + "\nWHERE t0.\"visits\" > ? AND t0.\"name\" IS NOT NULL\n-- 5",
            SELECT
                + "\n"
                + "WHERE t0.\"visits\" > ?\n"
                + "ORDER BY CAST(t0.\"email\" AS VARBINARY), t0.\"id\"\n"
                + "LIMIT ?\n"
                + "-- 5, 1",
            SELECT + "\nWHERE t0.\"visits\" > ?\n-- 5",
            SELECT + "\n-- ");
  }

  @Test
  void conditionsOfSeveralCallsAreAllAskedFor() {
    RunnerStub runner = RunnerStub.answering(0);

    run(
        runner
            .users()
            .where(u -> u.visits().eq(1).or(u.visits().eq(2)))
            .where(u -> u.name().isNull()));

    assertThat(runner.seen())
        .containsExactly(
            SELECT
                + "\n"
                + "WHERE (t0.\"visits\" = ? OR t0.\"visits\" = ?) AND t0.\"name\" IS NULL\n"
                + "-- 1, 2");
  }

  @Test
  void whereGivenAsksOnlyForAValueThatIsThere() {
    RunnerStub runner = RunnerStub.answering(0);
    String missing = null;

    run(runner.users().whereGiven("Ann", (u, name) -> u.name().eq(name)));
    run(runner.users().whereGiven("", (u, name) -> u.name().eq(name)));
    run(runner.users().whereGiven(missing, (u, name) -> u.name().eq(name)));

    assertThat(runner.seen())
        .containsExactly(
            SELECT + "\nWHERE t0.\"name\" = ?\n-- Ann",
            SELECT + "\nWHERE t0.\"name\" = ?\n-- ",
            SELECT + "\n-- ");
  }

  @Test
  void whereIfAsksOnlyWhenItIsTrue() {
    RunnerStub runner = RunnerStub.answering(0);

    run(runner.users().whereIf(true, u -> u.name().isNull()));
    run(runner.users().whereIf(false, u -> u.name().isNull()));

    assertThat(runner.seen())
        .containsExactly(SELECT + "\nWHERE t0.\"name\" IS NULL\n-- ", SELECT + "\n-- ");
  }

  @Test
  void secondOrderByTakesThePlaceOfTheFirst() {
    RunnerStub runner = RunnerStub.answering(0);

    run(runner.users().orderBy(u -> u.name()).orderBy(u -> u.email()).thenBy(u -> u.visits()));

    assertThat(runner.seen())
        .containsExactly(SELECT + "\nORDER BY CAST(t0.\"email\" AS VARBINARY), t0.\"visits\"\n-- ");
  }

  @Test
  void thenByNeedsAnOrder() {
    Query<User, UserFields> query = RunnerStub.answering(0).users();

    assertThatThrownBy(() -> query.thenBy(u -> u.name()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("thenBy(..) goes on from an order. Begin with orderBy(..).");
  }

  @Test
  void firstTakesOneRowOfATotalOrder() {
    RunnerStub runner = RunnerStub.answering(1);

    assertThat(runner.users().orderBy(u -> u.email()).first()).isPresent();
    assertThat(runner.users().limit(0).first()).isPresent();
    assertThat(RunnerStub.answering(0).users().first()).isEmpty();
    assertThat(runner.seen())
        .containsExactly(
            SELECT + "\nORDER BY CAST(t0.\"email\" AS VARBINARY), t0.\"id\"\nLIMIT ?\n-- 1",
            SELECT + "\nORDER BY t0.\"id\"\nLIMIT ?\n-- 0");
  }

  @Test
  void optionalLooksForASecondRowWithoutAnyOrder() {
    RunnerStub runner = RunnerStub.answering(1);

    assertThat(runner.users().orderBy(u -> u.email()).optional()).isPresent();
    assertThat(RunnerStub.answering(0).users().optional()).isEmpty();
    assertThat(runner.seen()).containsExactly(SELECT + "\nLIMIT ?\n-- 2");
  }

  @Test
  void optionalOfACutQueryKeepsItsOrder() {
    RunnerStub runner = RunnerStub.answering(1);

    assertThat(runner.users().orderBy(u -> u.email()).offset(3).optional()).isPresent();
    assertThat(runner.users().limit(1).optional()).isPresent();
    assertThat(runner.seen())
        .containsExactly(
            SELECT
                + "\n"
                + "ORDER BY CAST(t0.\"email\" AS VARBINARY), t0.\"id\"\n"
                + "LIMIT ? OFFSET ?\n"
                + "-- 2, 3",
            SELECT + "\nORDER BY t0.\"id\"\nLIMIT ?\n-- 1");
  }

  @Test
  void oneWantsExactlyOneRow() {
    assertThat(RunnerStub.answering(1).users().one()).isNotNull();
    assertThatThrownBy(() -> RunnerStub.answering(0).users().one())
        .isInstanceOf(NotFoundException.class)
        .hasMessage("No User matches this query. Use optional() where that may be.");
    assertThatThrownBy(() -> RunnerStub.answering(2).users().one())
        .isInstanceOf(TooManyRowsException.class)
        .hasMessage("More than one User matches this query. Narrow it, or use first() or list().");
    assertThatThrownBy(() -> RunnerStub.answering(2).users().optional())
        .isInstanceOf(TooManyRowsException.class);
  }

  @Test
  void countAndExistsReadOneValue() {
    assertThat(RunnerStub.answering(7).users().count()).isEqualTo(7);
    assertThat(RunnerStub.answering(1).users().exists()).isTrue();
    assertThat(RunnerStub.answering(0).users().exists()).isFalse();
  }

  @Test
  void pageReadsTotalAndItemsInOneTransaction() {
    RunnerStub runner = RunnerStub.answering(3);

    Page<User> page = runner.users().where(u -> u.visits().gt(5)).orderBy(u -> u.name()).page(2, 2);

    assertThat(page.number()).isEqualTo(2);
    assertThat(page.size()).isEqualTo(2);
    assertThat(page.total()).isEqualTo(3);
    assertThat(page.pages()).isEqualTo(2);
    assertThat(runner.transactions()).isEqualTo(1);
    assertThat(runner.seen())
        .containsExactly(
            "SELECT count(*)\nFROM \"users\" t0\nWHERE t0.\"visits\" > ?\n-- 5",
            SELECT
                + "\n"
                + "WHERE t0.\"visits\" > ?\n"
                + "ORDER BY CAST(t0.\"name\" AS VARBINARY) ASC NULLS LAST, t0.\"id\"\n"
                + "LIMIT ? OFFSET ?\n"
                + "-- 5, 2, 2");
  }

  @Test
  void pageBehindTheLastIsEmptyAndAsksOnlyForTheTotal() {
    RunnerStub runner = RunnerStub.answering(3);

    Page<User> page = runner.users().page(Integer.MAX_VALUE, Integer.MAX_VALUE);

    assertThat(page.items()).isEmpty();
    assertThat(page.total()).isEqualTo(3);
    assertThat(runner.seen()).hasSize(1);
  }

  @Test
  void pagesCountFromOne() {
    Query<User, UserFields> query = RunnerStub.answering(0).users();

    assertThatThrownBy(() -> query.page(0, 20))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("page(..) got the number 0. Pages count from 1, and have at least 1 row.");
    assertThatThrownBy(() -> query.page(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("page(..) got the size 0. Pages count from 1, and have at least 1 row.");
  }

  @Test
  void pageOfACutQueryIsRefused() {
    Query<User, UserFields> query = RunnerStub.answering(0).users().limit(5);

    assertThatThrownBy(() -> query.page(1, 20))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "page(number, size) sets limit and offset itself. Leave limit(..) and offset(..) out.");
  }

  @Test
  void limitAndOffsetAreNotNegative() {
    Query<User, UserFields> query = RunnerStub.answering(0).users();

    assertThatThrownBy(() -> query.limit(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit(-1) is negative. Give 0 or more rows.");
    assertThatThrownBy(() -> query.offset(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("offset(-1) is negative. Give 0 or more rows.");
  }

  @Test
  void pagesAreMapped() {
    Page<Integer> page = new Page<>(List.of(1, 2), 1, 2, 5);

    assertThat(page.map(i -> "n" + i)).isEqualTo(new Page<>(List.of("n1", "n2"), 1, 2, 5));
    assertThat(page.pages()).isEqualTo(3);
    assertThat(new Page<>(List.of(), 1, 2, 0).pages()).isZero();
  }

  private static void run(Query<User, UserFields> query) {
    assertThat(query.list()).isEmpty();
  }
}
