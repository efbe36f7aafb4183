/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserFields;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Order;
import dev.ashlar.query.Query;
import dev.ashlar.query.Select;
import dev.ashlar.query.Sorts;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A text asks for an order by words that the program has allowed. */
@EveryDatabase
final class SortsTest {

  private Blog blog;
  private Sorts<UserFields> sorts;

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    User first = blog.users().create(u -> u.email("1").name("Bob").visits(1));
    blog.users().create(u -> u.email("2").visits(2));
    blog.users().create(u -> u.email("3").name("ann").visits(2));
    blog.users().create(u -> u.email("4").name("Bob").visits(3));
    blog.post("b", first);
    blog.post("a", first);
    sorts =
        blog.users()
            .sorts()
            .allow("name", u -> u.name().ignoreCase())
            .allow("mail", u -> u.email())
            .allow("visits", u -> u.visits().desc())
            .allow("named", u -> u.name().ignoreCase().nullsFirst())
            .allow("posts", u -> u.posts().count())
            .allow("doubled", u -> u.visits().times(2));
  }

  @Test
  void textAsksForWhatIsAllowed() {
    assertThat(by("name,mail")).containsExactly("3", "1", "4", "2");
    assertThat(by("name,-mail")).containsExactly("3", "4", "1", "2");
    assertThat(by("-posts,mail")).containsExactly("1", "2", "3", "4");
    assertThat(by("-doubled,mail")).containsExactly("4", "2", "3", "1");
  }

  @Test
  void minusAsksForTheOtherDirection() {
    assertThat(by("visits,mail")).containsExactly("4", "2", "3", "1");
    assertThat(by("-visits,mail")).containsExactly("1", "2", "3", "4");
    assertThat(by("-name,mail")).containsExactly("2", "1", "4", "3");
    assertThat(by("named,mail")).containsExactly("2", "3", "1", "4");
    assertThat(by("-named,mail")).containsExactly("2", "1", "4", "3");
  }

  @Test
  void blanksAroundWordsDoNotCount() {
    assertThat(by(" name ,\t-mail\n")).containsExactly("3", "4", "1", "2");
  }

  @Test
  void ordersGoOnBeforeAndBehind() {
    assertThat(emails(all().orderBy(u -> u.visits()).thenBy(sorts.parse("name,-mail"))))
        .containsExactly("1", "3", "2", "4");
    assertThat(emails(all().orderBy(sorts.parse("name")).thenBy(u -> u.email().desc())))
        .containsExactly("3", "4", "1", "2");
    assertThat(emails(all().orderBy(u -> u.visits()).orderBy(sorts.parse("mail"))))
        .containsExactly("1", "2", "3", "4");
    assertThat(emails(all().orderBy(sorts.parse("-mail")).limit(2))).containsExactly("4", "3");
    assertThat(all().orderBy(sorts.parse("-visits,-mail")).page(2, 2).items())
        .extracting(User::email)
        .containsExactly("2", "4");
  }

  @Test
  void wholeOrderIsAnOrder() {
    Function<UserFields, Order> byName = sorts.parse("name,mail");
    Sorts<UserFields> more = sorts.allow("both", byName);

    assertThat(emails(all().orderBy(more.parse("both")))).containsExactly("3", "1", "4", "2");
    assertThat(emails(all().orderBy(more.parse("-both")))).containsExactly("2", "4", "1", "3");
    assertThat(emails(all().orderBy(u -> byName.apply(u).desc())))
        .containsExactly("2", "4", "1", "3");
    assertThat(emails(all().orderBy(u -> byName.apply(u).desc().asc().nullsFirst())))
        .containsExactly("2", "3", "1", "4");
    assertThat(emails(all().orderBy(u -> byName.apply(u).desc().nullsLast())))
        .containsExactly("4", "1", "3", "2");
  }

  @Test
  void groupsAndLoadedRowsAreSortedAsWell() {
    Sorts<UserFields> groups =
        blog.users().sorts().allow("visits", u -> u.visits()).allow("number", u -> Select.count());

    assertThat(
            blog.users()
                .query()
                .groupBy(u -> u.visits())
                .orderBy(groups.parse("-number,-visits"))
                .select(u -> u.visits())
                .list())
        .containsExactly(2, 3, 1);
    assertThat(
            blog.users()
                .query()
                .where(u -> u.email().eq("1"))
                .include(
                    u ->
                        u.posts()
                            .orderBy(
                                blog.posts().sorts().allow("title", p -> p.title()).parse("title")))
                .one()
                .posts()
                .list())
        .extracting(Post::title)
        .containsExactly("a", "b");
  }

  @Test
  void otherTextCountsWhereThereIsNone() {
    assertThat(emails(all().orderBy(sorts.parse(null, "-mail"))))
        .containsExactly("4", "3", "2", "1");
    assertThat(emails(all().orderBy(sorts.parse(" ", "-mail"))))
        .containsExactly("4", "3", "2", "1");
    assertThat(emails(all().orderBy(sorts.parse("mail", "-mail"))))
        .containsExactly("1", "2", "3", "4");
  }

  @Test
  void fieldsAreThoseOfEachQuery() {
    Function<UserFields, Order> byMail = sorts.parse("mail");

    assertThat(emails(all().orderBy(byMail))).hasSize(4);
    assertThat(emails(all().where(u -> u.visits().gt(1)).orderBy(byMail)))
        .containsExactly("2", "3", "4");
  }

  @Test
  void functionThatGivesNoOrderIsRefused() {
    Sorts<UserFields> broken = blog.users().sorts().allow("mail", u -> null);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> all().orderBy(broken.parse("mail")))
        .withMessage("The function of allow(\"mail\", ..) gave null, where an order is due.");
  }

  private Query<User, UserFields> all() {
    return blog.users().query();
  }

  private List<String> by(String text) {
    return emails(all().orderBy(sorts.parse(text)));
  }

  private static List<String> emails(Query<User, UserFields> query) {
    return query.list().stream().map(User::email).toList();
  }
}
