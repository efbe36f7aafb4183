/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ashlar.NotFoundException;
import dev.ashlar.TooManyRowsException;
import dev.ashlar.examples.blog.Role;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserFields;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Page;
import dev.ashlar.query.Query;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a query gives: rows, one row, a number, a page. */
@EveryDatabase
final class ResultTest {

  private Blog blog;

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    for (int i = 1; i <= 7; i++) {
      String email = "u" + i;
      int visits = i;
      blog.users().create(u -> u.email(email).visits(visits));
    }
  }

  @Test
  void listGivesAllRowsOrNone() {
    assertEmails(sorted().list(), "u1", "u2", "u3", "u4", "u5", "u6", "u7");
    assertThat(sorted().where(u -> u.visits().gt(7)).list()).isEmpty();
  }

  @Test
  void conditionsAddUp() {
    assertEmails(
        sorted().where(u -> u.visits().gt(2)).where(u -> u.visits().lt(5)).list(), "u3", "u4");
  }

  @Test
  void whereGivenAsksOnlyWhenThereIsAValue() {
    Role absent = null;
    Integer least = 6;

    assertThat(sorted().whereGiven(absent, (u, r) -> u.role().eq(r)).count()).isEqualTo(7);
    assertEmails(sorted().whereGiven(least, (u, v) -> u.visits().gte(v)).list(), "u6", "u7");
  }

  @Test
  void whereIfAsksOnlyWhenItIsTold() {
    assertThat(sorted().whereIf(false, u -> u.visits().gte(6)).count()).isEqualTo(7);
    assertThat(sorted().whereIf(true, u -> u.visits().gte(6)).count()).isEqualTo(2);
  }

  @Test
  void queryIsAValueThatDoesNotChange() {
    Query<User, UserFields> all = sorted();
    Query<User, UserFields> few = all.where(u -> u.visits().gt(5));

    assertThat(few.count()).isEqualTo(2);
    assertThat(all.count()).isEqualTo(7);
    assertThat(few.count()).isEqualTo(2);
  }

  @Test
  void limitAndOffsetCutTheRows() {
    assertEmails(sorted().limit(2).list(), "u1", "u2");
    assertEmails(sorted().offset(5).list(), "u6", "u7");
    assertEmails(sorted().limit(2).offset(3).list(), "u4", "u5");
    assertThat(sorted().limit(0).list()).isEmpty();
    assertThat(sorted().offset(7).list()).isEmpty();
    assertEmails(sorted().limit(Long.MAX_VALUE).offset(6).list(), "u7");
  }

  @Test
  @Shows("Pages of rows that are equal in the order share none.")
  void equalRowsAreCutInTheOrderOfTheirKeys() {
    blog.users().updateAll(c -> c.visits(1));

    assertEmails(blog.users().query().orderBy(u -> u.visits()).limit(3).list(), "u1", "u2", "u3");
    assertEmails(blog.users().query().limit(3).offset(3).list(), "u4", "u5", "u6");
  }

  @Test
  void negativeLimitOrOffsetIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sorted().limit(-1))
        .withMessage("limit(-1) is negative. Give 0 or more rows.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sorted().offset(-1))
        .withMessage("offset(-1) is negative. Give 0 or more rows.");
  }

  @Test
  void firstGivesTheFirstRowIfAny() {
    assertThat(sorted().first()).map(User::email).contains("u1");
    assertThat(sorted().orderBy(u -> u.visits().desc()).first()).map(User::email).contains("u7");
    assertThat(sorted().offset(2).first()).map(User::email).contains("u3");
    assertThat(sorted().limit(0).first()).isEmpty();
    assertThat(sorted().where(u -> u.visits().gt(7)).first()).isEmpty();
  }

  @Test
  void oneGivesTheOnlyRow() {
    assertThat(sorted().where(u -> u.visits().eq(4)).one().email()).isEqualTo("u4");
    assertThat(sorted().limit(1).one().email()).isEqualTo("u1");
  }

  @Test
  void oneOfNoneIsNotFound() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> sorted().where(u -> u.visits().eq(8)).one())
        .withMessage("No User matches this query. Use optional() where that may be.");
  }

  @Test
  void oneOfSeveralIsRefused() {
    assertThatExceptionOfType(TooManyRowsException.class)
        .isThrownBy(() -> sorted().where(u -> u.visits().gt(5)).one())
        .withMessage("More than one User matches this query. Narrow it, or use first() or list().");
  }

  @Test
  void optionalGivesTheOnlyRowOrNone() {
    assertThat(sorted().where(u -> u.visits().eq(4)).optional()).map(User::email).contains("u4");
    assertThat(sorted().where(u -> u.visits().eq(8)).optional()).isEmpty();
    assertThatExceptionOfType(TooManyRowsException.class)
        .isThrownBy(() -> sorted().optional())
        .withMessage("More than one User matches this query. Narrow it, or use first() or list().");
  }

  @Test
  void countCountsWhatListWouldGive() {
    assertThat(sorted().count()).isEqualTo(7);
    assertThat(sorted().where(u -> u.visits().gt(5)).count()).isEqualTo(2);
    assertThat(sorted().where(u -> u.visits().gt(7)).count()).isZero();
    assertThat(sorted().limit(3).count()).isEqualTo(3);
    assertThat(sorted().offset(5).count()).isEqualTo(2);
    assertThat(sorted().limit(3).offset(6).count()).isEqualTo(1);
    assertThat(sorted().limit(0).count()).isZero();
  }

  @Test
  void existsSaysWhetherThereIsAnyRow() {
    assertThat(sorted().exists()).isTrue();
    assertThat(sorted().where(u -> u.visits().gt(7)).exists()).isFalse();
    assertThat(sorted().limit(0).exists()).isFalse();
    assertThat(sorted().offset(7).exists()).isFalse();
    assertThat(sorted().offset(6).exists()).isTrue();
  }

  @Test
  void pageGivesItsRowsAndTheNumberOfAll() {
    Page<User> first = sorted().page(1, 3);
    Page<User> last = sorted().page(3, 3);

    assertEmails(first.items(), "u1", "u2", "u3");
    assertThat(first.total()).isEqualTo(7);
    assertThat(first.pages()).isEqualTo(3);
    assertEmails(last.items(), "u7");
    assertThat(last.number()).isEqualTo(3);
    assertThat(last.size()).isEqualTo(3);
  }

  @Test
  void pageBehindTheLastIsEmpty() {
    Page<User> behind = sorted().page(4, 3);

    assertThat(behind.items()).isEmpty();
    assertThat(behind.total()).isEqualTo(7);
    assertThat(sorted().page(Integer.MAX_VALUE, Integer.MAX_VALUE).items()).isEmpty();
  }

  @Test
  void pageOfNothingIsEmpty() {
    Page<User> nothing = sorted().where(u -> u.visits().gt(7)).page(1, 3);

    assertThat(nothing.items()).isEmpty();
    assertThat(nothing.total()).isZero();
    assertThat(nothing.pages()).isZero();
  }

  @Test
  @Shows("Pages of rows that are equal in the order share none.")
  void pagesOfEqualRowsShareNone() {
    blog.users().updateAll(c -> c.visits(1));
    Query<User, UserFields> equal = blog.users().query().orderBy(u -> u.visits());

    assertEmails(equal.page(1, 3).items(), "u1", "u2", "u3");
    assertEmails(equal.page(2, 3).items(), "u4", "u5", "u6");
    assertEmails(equal.page(3, 3).items(), "u7");
  }

  @Test
  void pageMapsItsItems() {
    assertThat(sorted().page(2, 5).map(User::email))
        .isEqualTo(new Page<>(List.of("u6", "u7"), 2, 5, 7));
  }

  @Test
  void pageThatCannotBeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sorted().page(0, 3))
        .withMessage("page(..) got the number 0. Pages count from 1, and have at least 1 row.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sorted().page(1, 0))
        .withMessage("page(..) got the size 0. Pages count from 1, and have at least 1 row.");
    assertThatIllegalStateException()
        .isThrownBy(() -> sorted().limit(1).page(1, 3))
        .withMessage(
            "page(number, size) sets limit and offset itself. Leave limit(..) and offset(..) out.");
  }

  private Query<User, UserFields> sorted() {
    return blog.users().query().orderBy(u -> u.email());
  }

  private static void assertEmails(List<User> users, String... emails) {
    assertThat(users).extracting(User::email).containsExactly(emails);
  }
}
