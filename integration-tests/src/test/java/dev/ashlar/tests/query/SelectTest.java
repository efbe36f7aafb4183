/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static dev.ashlar.query.Select.columns;
import static dev.ashlar.query.Select.count;
import static dev.ashlar.query.Select.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.ashlar.FieldOutOfScope;
import dev.ashlar.NotFoundException;
import dev.ashlar.TooManyRowsException;
import dev.ashlar.UnreadableRow;
import dev.ashlar.examples.blog.Category;
import dev.ashlar.examples.blog.CategoryMapper;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostFields;
import dev.ashlar.examples.blog.Role;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Page;
import dev.ashlar.query.Select;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Something else than whole rows is taken of a query. */
@EveryDatabase
final class SelectTest {

  private Blog blog;
  private User ann;
  private User bob;

  record Line(long id, String title, @Nullable String author) {}

  record Signed(Post post, User author, @Nullable User editor) {}

  record Card(Post post, long posts, boolean isAnn) {}

  record Visits(int visits) {}

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    ann = blog.users().create(u -> u.email("ann").name("Ann").role(Role.ADMIN).visits(3));
    bob = blog.users().create(u -> u.email("bob").visits(3));
    Category java = new CategoryMapper(blog.db()).create(c -> c.name("java"));
    Post first = post("One", ann);
    post("Two", bob);
    post("Three", ann);
    blog.posts()
        .update(
            first.id(),
            p -> p.editorId(bob.id()).categories(c -> c.connect(CategoryMapper.ref(java.id()))));
  }

  private Post post(String title, User author) {
    return blog.posts().create(p -> p.title(title).body("").published(true).authorId(author.id()));
  }

  @Test
  void oneExpressionIsTaken() {
    List<String> titles =
        blog.posts().query().orderBy(p -> p.title()).select(p -> p.title()).list();
    assertThat(titles).containsExactly("One", "Three", "Two");

    List<@Nullable String> names =
        blog.users().query().orderBy(u -> u.email()).select(u -> u.name()).list();
    assertThat(names).containsExactly("Ann", null);

    List<Role> roles = blog.users().query().orderBy(u -> u.email()).select(u -> u.role()).list();
    assertThat(roles).containsExactly(Role.ADMIN, Role.USER);
    assertThat(blog.users().query().orderBy(u -> u.email()).select(u -> u.id()).list())
        .containsExactly(ann.id(), bob.id());
    assertThat(blog.users().query().orderBy(u -> u.email()).select(u -> u.createdAt()).list())
        .containsExactly(ann.createdAt(), bob.createdAt());
  }

  @Test
  void conditionIsBooleanOrNullWhereUnknown() {
    assertThat(
            blog.users()
                .query()
                .orderBy(u -> u.email())
                .select(u -> u.name().eq("Ann").or(u.visits().gt(5)))
                .list())
        .containsExactly(true, null);
  }

  @Test
  void severalAreMadeIntoOne() {
    List<Line> lines =
        blog.posts()
            .query()
            .orderBy(p -> p.title())
            .select(p -> columns(p.id(), p.title(), p.author().name()).as(Line::new))
            .list();

    assertThat(lines).extracting(Line::title).containsExactly("One", "Three", "Two");
    assertThat(lines).extracting(Line::author).containsExactly("Ann", "Ann", null);
  }

  @Test
  void computedIsTaken() {
    assertThat(
            blog.users()
                .query()
                .orderBy(u -> u.email())
                .select(
                    u ->
                        columns(
                                u.visits().times(2).plus(1),
                                u.email().concat("!"),
                                u.posts().count())
                            .as((visits, email, posts) -> email + visits + "," + posts))
                .list())
        .containsExactly("ann!7,2", "bob!7,1");
  }

  @Test
  void rowsOfRelationsAreModels() {
    List<Signed> signed =
        blog.posts()
            .query()
            .orderBy(p -> p.title())
            .select(p -> columns(row(p), row(p.author()), row(p.editor())).as(Signed::new))
            .list();

    assertThat(signed)
        .extracting(each -> each.post().title())
        .containsExactly("One", "Three", "Two");
    assertThat(signed)
        .extracting(each -> each.author().email())
        .containsExactly("ann", "ann", "bob");
    assertThat(signed)
        .extracting(each -> each.editor() == null ? null : each.editor().email())
        .containsExactly("bob", null, null);
  }

  @Test
  void relationsOfTheRowAreLoaded() {
    List<Card> cards =
        blog.posts()
            .query()
            .include(p -> p.categories())
            .orderBy(p -> p.title())
            .select(
                p ->
                    columns(row(p), p.categories().count(), p.author().email().eq("ann"))
                        .as(Card::new))
            .list();

    assertThat(cards)
        .extracting(card -> card.post().categories().list().size())
        .containsExactly(1, 0, 0);
    assertThat(cards).extracting(Card::posts).containsExactly(1L, 0L, 0L);
    assertThat(cards).extracting(Card::isAnn).containsExactly(true, true, false);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.posts().query().include(p -> p.author()).select(p -> p.title()))
        .withMessage(
            "include(..) loads a relation of rows, and these are not selected. Select row(..) of"
                + " Post as well, or leave include(..) out.");
  }

  @Test
  void endsAreThoseOfAnyQuery() {
    var titles = blog.posts().query().orderBy(p -> p.title()).select(p -> p.title());

    assertThat(titles.first()).contains("One");
    assertThat(titles.count()).isEqualTo(3);
    assertThat(titles.exists()).isTrue();
    assertThat(titles.page(2, 2)).isEqualTo(new Page<>(List.of("Two"), 2, 2, 3));
    assertThatExceptionOfType(TooManyRowsException.class).isThrownBy(titles::one);
    var none = blog.posts().query().where(p -> p.title().eq("?")).select(p -> p.title());
    assertThat(none.list()).isEmpty();
    assertThat(none.first()).isEmpty();
    assertThat(none.optional()).isEmpty();
    assertThat(none.exists()).isFalse();
    assertThat(none.page(1, 5).items()).isEmpty();
    assertThatExceptionOfType(NotFoundException.class).isThrownBy(none::one);
  }

  @Test
  void missingValueIsNullAndNotEmpty() {
    var name = blog.users().query().where(u -> u.email().eq("bob")).select(u -> u.name());

    assertThat(name.one()).isNull();
    assertThatIllegalStateException()
        .isThrownBy(name::first)
        .withMessage(
            "first() found a row in which User.name is NULL, and an Optional cannot hold that. Ask"
                + " for rows where it isNotNull(), or use list() or one().");
  }

  @Test
  void nullThatAFunctionDoesNotTakeIsNamed() {
    var visits =
        blog.posts()
            .query()
            .orderBy(p -> p.id())
            .select(p -> columns(p.editor().visits()).as(Visits::new));

    assertThatExceptionOfType(UnreadableRow.class)
        .isThrownBy(visits::list)
        .withMessage(
            "What as(..) was given takes no null, and number 1, Post.editor.visits, is NULL in a"
                + " row. Take a type that may be null, or ask for rows that have a value.")
        .withCauseInstanceOf(NullPointerException.class);
    NullPointerException own = new NullPointerException("mine");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(
            () ->
                blog.posts()
                    .query()
                    .select(
                        p ->
                            columns(p.title())
                                .as(
                                    title -> {
                                      throw own;
                                    }))
                    .list())
        .isSameAs(own);
  }

  @Test
  void equalResultsCountOnceWhereDistinct() {
    var visits = blog.users().query().select(u -> u.visits()).distinct();

    assertThat(visits.list()).containsExactly(3);
    assertThat(visits.count()).isEqualTo(1);
    var authors =
        blog.posts()
            .query()
            .select(p -> columns(p.author().email(), p.published()).as((email, published) -> email))
            .distinct();
    assertThat(authors.page(1, 1).items()).containsExactly("ann");
    assertThat(authors.count()).isEqualTo(2);
    assertThatIllegalStateException()
        .isThrownBy(
            () -> blog.users().query().orderBy(u -> u.email()).select(u -> u.visits()).distinct())
        .withMessage(
            "distinct() leaves one of equal results, and User.email, by which they are sorted, may"
                + " differ between those. Select it too, or sort by what is selected.");
  }

  @Test
  void fieldsOfOtherQueriesAreRefused() {
    AtomicReference<PostFields> other = new AtomicReference<>();
    var unused =
        blog.posts()
            .query()
            .where(
                p -> {
                  other.set(p);
                  return p.published();
                });

    assertThatExceptionOfType(FieldOutOfScope.class)
        .isThrownBy(() -> blog.posts().query().select(p -> other.get().title()));
    assertThatExceptionOfType(FieldOutOfScope.class)
        .isThrownBy(() -> blog.posts().query().groupBy(p -> other.get().title()));
    assertThat(unused).isNotNull();
  }

  @Test
  void aggregatesOfAllRowsAreOneResult() {
    assertThat(blog.users().query().select(u -> u.visits().sum()).one()).isEqualTo(6L);
    assertThat(blog.users().query().select(u -> u.visits().avg()).one())
        .isEqualByComparingTo("3.000000");
    assertThat(
            blog.users()
                .query()
                .select(
                    u ->
                        columns(
                                count(),
                                u.name().count(),
                                u.visits().countDistinct(),
                                u.email().max(),
                                u.createdAt().min())
                            .as((a, b, c, d, e) -> List.of(a, b, c, d, e)))
                .one())
        .containsExactly(2L, 1L, 1L, "bob", ann.createdAt());
    assertThat(
            blog.users()
                .query()
                .where(u -> u.email().in(List.of()))
                .select(
                    u ->
                        columns(count(), u.visits().sum(), u.visits().avg(), u.email().max())
                            .as((a, b, c, d) -> a + " " + b + " " + c + " " + d))
                .one())
        .isEqualTo("0 null null null");
    assertThat(
            blog.users()
                .query()
                .select(u -> u.visits().sum().filter(u.role().eq(Role.ADMIN)))
                .one())
        .isEqualTo(3L);
  }

  @Test
  void groupsAreCountedFilteredAndSorted() {
    var stats =
        blog.posts()
            .query()
            .groupBy(p -> p.author().id())
            .orderBy(p -> count().desc())
            .select(
                p ->
                    columns(p.author().id(), count(), p.createdAt().max())
                        .as((id, posts, last) -> id + " " + posts));

    assertThat(stats.list()).containsExactly(ann.id() + " 2", bob.id() + " 1");
    assertThat(stats.count()).isEqualTo(2);
    assertThat(stats.first()).contains(ann.id() + " 2");
    assertThat(stats.page(2, 1).items()).containsExactly(bob.id() + " 1");
    assertThat(
            blog.posts()
                .query()
                .groupBy(p -> p.author().email())
                .groupBy(p -> p.published())
                .having(p -> count().gt(1))
                .select(p -> p.author().email())
                .list())
        .containsExactly("ann");
  }

  @Test
  void whatHasSeveralValuesInAGroupIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.posts().query().groupBy(p -> p.author().id()).select(p -> p.title()))
        .withMessage(
            "Post.title may have several values in a group. Add it to groupBy(..), or take min(),"
                + " max() or another aggregate of it.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> blog.users().query().select(u -> columns(u.email(), count()).as((a, b) -> a)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().query().where(u -> u.visits().sum().gt(1)))
        .withMessageContaining("having(..)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().query().orderBy(u -> u.visits().sum()));
    assertThatIllegalStateException()
        .isThrownBy(() -> blog.users().query().select(u -> u.visits().filter(u.name().isNull())));
  }

  @Test
  void aggregatesOfRelationsStandInSelectWhereAndOrder() {
    assertThat(
            blog.users()
                .query()
                .where(u -> u.posts().max(p -> p.title()).eq("Two").not())
                .select(
                    u ->
                        columns(
                                u.email(),
                                u.posts().min(p -> p.title()),
                                u.posts().max(p -> p.author().visits()))
                            .as((a, b, c) -> a + b + c))
                .list())
        .containsExactly("annOne3");
    assertThat(
            blog.users()
                .query()
                .orderBy(u -> u.posts().sum(p -> p.author().visits()).desc())
                .select(
                    u ->
                        columns(
                                u.email(),
                                u.posts().sum(p -> p.author().visits()),
                                u.posts()
                                    .where(p -> p.title().eq("?"))
                                    .avg(p -> p.author().visits()))
                            .as((a, b, c) -> a + b + c))
                .list())
        .containsExactly("ann6null", "bob3null");
  }

  @Test
  void conditionOnRelatedRowsHasNoAggregateOfThem() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                blog.users()
                    .query()
                    .where(u -> u.posts().some(p -> p.author().visits().max().gt(1))))
        .withMessageStartingWith(
            "A condition on the rows of User.posts has an aggregate of them, which is not known"
                + " before they are taken.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                blog.users()
                    .query()
                    .include(
                        u ->
                            u.posts()
                                .orderBy(p -> Select.rowNumber().over(w -> w.orderBy(p.title())))));
  }
}
