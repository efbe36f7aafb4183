/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static dev.ashlar.query.Select.columns;
import static dev.ashlar.query.Select.count;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostFields;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Order;
import dev.ashlar.query.Query;
import dev.ashlar.query.Slice;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slices of models, of what is selected of them, and of groups. */
@EveryDatabase
final class SliceTest {

  private Blog blog;

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    User ann = blog.users().create(u -> u.email("a@x").name("Ann").visits(3));
    User bob = blog.users().create(u -> u.email("b@x").name("bob").visits(3));
    User nobody = blog.users().create(u -> u.email("c@x").visits(1));
    List<User> users = List.of(ann, bob, nobody);
    for (int i = 0; i < 11; i++) {
      User author = users.get(i % 3);
      User editor = users.get(i / 2 % 3);
      String title = "t" + i / 2;
      boolean isEdited = i % 5 > 0;
      if (i % 3 > 0) {
        blog.clock().step();
      }
      blog.posts()
          .create(
              p -> {
                var draft = p.title(title).body("").published(true).authorId(author.id());
                return isEdited ? draft.editorId(editor.id()) : draft;
              });
    }
  }

  private Query<Post, PostFields> newest() {
    return blog.posts().query().orderBy(p -> p.createdAt().desc());
  }

  @Test
  void slicesFollowOneAnother() {
    List<Post> all = newest().page(1, 99).items();

    Slice<Post> first = newest().slice(null, 4);
    assertThat(first.items()).isEqualTo(all.subList(0, 4));
    assertThat(first.previous()).isNull();

    Slice<Post> second = newest().slice(first.next(), 4);
    assertThat(second.items()).isEqualTo(all.subList(4, 8));

    Slice<Post> third = newest().slice(second.next(), 4);
    assertThat(third.items()).isEqualTo(all.subList(8, 11));
    assertThat(third.next()).isNull();

    Slice<Post> back = newest().slice(third.previous(), 4);
    assertThat(back.items()).isEqualTo(second.items());
    assertThat(newest().slice(back.next(), 4)).isEqualTo(third);
    assertThat(newest().slice(back.previous(), 4)).isEqualTo(first);
  }

  @Test
  void fullSliceAtTheEndIsTheLast() {
    assertThat(newest().slice(null, 11).next()).isNull();
    assertThat(newest().slice(null, Integer.MAX_VALUE).items()).hasSize(11);
    assertThat(newest().slice(newest().slice(null, 6).next(), 5).next()).isNull();
  }

  @Test
  void cursorsAreShortTextsForUrls() {
    String next = newest().slice(null, 4).next();

    assertThat(next).matches("[A-Za-z0-9_-]{20,40}");
  }

  @Test
  void queryWithoutAnOrderGoesByTheKey() {
    assertThat(Walk.forwards(blog.posts().query()::slice, () -> 3))
        .extracting(Post::id)
        .isSorted()
        .hasSize(11);
  }

  @Test
  void conditionsAndTheSizeMayChange() {
    String next = newest().slice(null, 4).next();

    assertThat(newest().where(p -> p.editor().isNull()).slice(next, 9).items())
        .isEqualTo(
            newest().page(1, 99).items().subList(4, 11).stream()
                .filter(p -> p.editor() == null)
                .toList());
  }

  @Test
  void relationsAreLoaded() {
    Query<Post, PostFields> query = newest().include(p -> p.author());
    List<Post> all = query.page(1, 99).items();

    assertThat(Walk.forwards(query::slice, () -> 2)).isEqualTo(all);
    List<Post> back = Walk.back(query::slice, () -> 2);
    assertThat(back).isEqualTo(all);
    assertThat(back).extracting(p -> p.author().get().id()).hasSize(11);
  }

  @Test
  void pathsAndWhatIsComputedAreOrders() {
    assertOrder(p -> p.editor().name());
    assertOrder(p -> p.editor().name().ignoreCase().desc());
    assertOrder(p -> p.author().name().nullsFirst());
    assertOrder(p -> p.author().visits().plus(1).desc());
    assertOrder(p -> p.title().concat(p.author().email()));
    assertOrder(p -> p.author().id());
    assertOrder(p -> p.published());
    assertOrder(p -> p.author().posts().count(o -> o.title().gt("t2")));
    assertOrder(p -> p.editor().posts().max(o -> o.title()).desc());
    assertOrder(p -> p.editor().posts().min(o -> o.createdAt()));
    assertOrder(p -> p.editor().posts().sum(o -> o.author().visits()).nullsFirst());
  }

  private void assertOrder(Function<PostFields, Order> order) {
    Query<Post, PostFields> query = blog.posts().query().orderBy(order);
    List<Post> all = query.thenBy(p -> p.id()).list();

    assertThat(Walk.forwards(query::slice, () -> 2)).isEqualTo(all);
    assertThat(Walk.back(query::slice, () -> 3)).isEqualTo(all);
  }

  @Test
  void whatIsSelectedComesInSlices() {
    var lines = newest().select(p -> columns(p.title(), p.author().email()).as(Map::entry));
    List<Map.Entry<String, String>> all = lines.page(1, 99).items();

    assertThat(Walk.forwards(lines::slice, () -> 3)).isEqualTo(all);
    assertThat(Walk.back(lines::slice, () -> 4)).isEqualTo(all);
  }

  @Test
  void missingValuesAreItems() {
    var names = newest().select(p -> p.editor().name());
    List<String> all = names.page(1, 99).items();

    assertThat(all).containsNull();
    assertThat(Walk.forwards(names::slice, () -> 3)).isEqualTo(all);
    assertThat(Walk.back(names::slice, () -> 3)).isEqualTo(all);
  }

  @Test
  void distinctResultsComeInSlices() {
    var titles = blog.posts().query().select(p -> p.title()).distinct();
    assertThat(Walk.forwards(titles::slice, () -> 2))
        .containsExactly("t0", "t1", "t2", "t3", "t4", "t5");

    var names =
        blog.posts()
            .query()
            .orderBy(p -> p.editor().name().desc())
            .select(
                p ->
                    columns(p.author().visits(), p.editor().name())
                        .as((visits, name) -> name + visits))
            .distinct();
    List<String> all = names.page(1, 99).items();

    assertThat(all).hasSizeGreaterThan(3);
    assertThat(Walk.forwards(names::slice, () -> 2)).isEqualTo(all);
    assertThat(Walk.back(names::slice, () -> 1)).isEqualTo(all);
  }

  @Test
  void groupsComeInSlices() {
    var groups =
        blog.posts()
            .query()
            .groupBy(p -> p.editor().name())
            .groupBy(p -> p.author().visits())
            .having(p -> count().gt(1))
            .orderBy(p -> count().desc())
            .thenBy(p -> p.author().visits().sum())
            .select(
                p ->
                    columns(p.editor().name(), p.author().visits(), count())
                        .as((name, visits, posts) -> name + visits + posts));
    List<String> all = groups.page(1, 99).items();

    assertThat(all).hasSizeGreaterThan(3);
    assertThat(Walk.forwards(groups::slice, () -> 1)).isEqualTo(all);
    assertThat(Walk.forwards(groups::slice, () -> 2)).isEqualTo(all);
    assertThat(Walk.back(groups::slice, () -> 2)).isEqualTo(all);
  }

  @Test
  void groupsInTheOrderOfTheirKeysComeInSlices() {
    var groups =
        blog.posts()
            .query()
            .groupBy(p -> p.editor().name())
            .orderBy(p -> p.editor().name().nullsFirst())
            .select(p -> columns(p.editor().name(), count()).as((name, posts) -> name + posts));
    List<String> all = groups.list();

    assertThat(all).hasSize(3);
    assertThat(Walk.forwards(groups::slice, () -> 1)).isEqualTo(all);
    assertThat(Walk.back(groups::slice, () -> 1)).isEqualTo(all);
  }

  @Test
  void oneResultOfAllRowsIsOneSlice() {
    assertThat(blog.posts().query().select(p -> count()).slice(null, 5))
        .isEqualTo(new Slice<>(List.of(11L), null, null));
  }

  @Test
  void emptySliceLeadsBackToWhereItCameFrom() {
    List<Post> all = newest().page(1, 99).items();
    Slice<Post> first = newest().slice(null, 9);
    all.subList(9, 11).forEach(gone -> blog.posts().delete(gone.id()));

    Slice<Post> none = newest().slice(first.next(), 9);
    assertThat(none.items()).isEmpty();
    assertThat(none.next()).isNull();
    assertThat(newest().slice(none.previous(), 9).items()).isEqualTo(first.items());
  }

  @Test
  void emptySliceBeforeLeadsOn() {
    List<Post> all = newest().page(1, 99).items();
    Slice<Post> second = newest().slice(newest().slice(null, 2).next(), 2);
    all.subList(0, 2).forEach(gone -> blog.posts().delete(gone.id()));

    Slice<Post> none = newest().slice(second.previous(), 2);
    assertThat(none.items()).isEmpty();
    assertThat(none.previous()).isNull();
    Slice<Post> again = newest().slice(none.next(), 2);
    assertThat(again.items()).isEqualTo(second.items());
    assertThat(again.next()).isEqualTo(second.next());
    assertThat(newest().slice(again.previous(), 2).items()).isEmpty();
  }

  @Test
  void conditionOfNoRowIsNotAsked() {
    var none = newest().where(p -> p.title().in(List.of()));

    assertThat(none.slice(null, 5)).isEqualTo(new Slice<>(List.of(), null, null));
    String next = newest().slice(null, 4).next();
    Slice<Post> empty = none.slice(next, 5);
    assertThat(empty.items()).isEmpty();
    assertThat(newest().slice(empty.previous(), 4)).isEqualTo(newest().slice(null, 4));
  }

  @Test
  void oneStatementIsSentWhoseConditionIsARangeOfAnIndex(TestDatabase database) {
    List<String> sent = new ArrayList<>();
    PostMapper posts =
        new PostMapper(
            Database.builder(database.dataSource())
                .listener(event -> sent.add(event.sql().replace('`', '"')))
                .build());
    Query<Post, PostFields> query = posts.query().orderBy(p -> p.createdAt());
    assertThat(query.slice(query.slice(null, 3).next(), 3).items()).hasSize(3);
    query = posts.query().orderBy(p -> p.createdAt().desc());
    assertThat(query.slice(query.slice(null, 3).next(), 3).items()).hasSize(3);

    assertThat(sent).hasSize(4);
    assertThat(sent.get(1))
        .contains(
            database.name().matches("postgresql|sqlite")
                ? "WHERE (t0.\"created_at\", t0.\"id\") > (?, ?)\n"
                : "WHERE t0.\"created_at\" >= ? AND (t0.\"created_at\" > ? OR t0.\"created_at\" = ?"
                    + " AND t0.\"id\" > ?)\n");
    assertThat(sent.get(3))
        .contains(
            "WHERE t0.\"created_at\" <= ? AND (t0.\"created_at\" < ? OR t0.\"created_at\" = ?"
                + " AND t0.\"id\" > ?)\n");
  }

  @Test
  void transactionsHaveSlicesToo() {
    List<Post> all = newest().page(1, 99).items();

    List<Post> met =
        blog.db()
            .inTransaction(
                tx ->
                    Walk.forwards(
                        blog.posts().in(tx).query().orderBy(p -> p.createdAt().desc())::slice,
                        () -> 4));
    assertThat(met).isEqualTo(all);
  }

  @Test
  void itemsAreMapped() {
    Slice<Post> slice = newest().slice(null, 2);

    assertThat(slice.map(Post::title))
        .isEqualTo(new Slice<>(List.of("t5", "t4"), slice.next(), slice.previous()));
  }
}
