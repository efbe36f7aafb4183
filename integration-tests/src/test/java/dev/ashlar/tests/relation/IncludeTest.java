/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.NotLoadedException;
import dev.ashlar.examples.blog.Category;
import dev.ashlar.examples.blog.CategoryMapper;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.Profile;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Page;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations come along with rows where they are asked for. */
@EveryDatabase
final class IncludeTest {

  private Blog blog;
  private User alice;
  private User bob;
  private User carol;

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    CategoryMapper categories = new CategoryMapper(blog.db());
    Category java = categories.create(c -> c.name("java"));
    Category sql = categories.create(c -> c.name("sql"));
    alice = blog.user("alice@b.c");
    bob = blog.user("bob@b.c");
    carol = blog.user("carol@b.c");
    blog.profiles().create(p -> p.userId(alice.id()).bio("writes"));
    post("one", alice, bob, java, sql);
    post("two", alice, null, java);
    post("three", alice, null);
    post("four", bob, bob, sql);
  }

  private void post(String title, User author, User editor, Category... about) {
    blog.posts()
        .create(
            p -> {
              var draft = Blog.draft(p, title, author);
              if (editor != null) {
                draft.editorId(editor.id());
              }
              return draft.categories(
                  c -> {
                    for (Category each : about) {
                      c.connect(CategoryMapper.ref(each.id()));
                    }
                  });
            });
  }

  @Test
  void manyAreLoadedForEachRow() {
    List<User> users = blog.users().query().include(u -> u.posts()).orderBy(u -> u.email()).list();

    assertThat(users)
        .extracting(IncludeTest::titles)
        .containsExactly(List.of("one", "two", "three"), List.of("four"), List.of());
  }

  @Test
  void manyAreNarrowedSortedAndCutForEachRow() {
    List<User> users =
        blog.users()
            .query()
            .include(
                u ->
                    u.posts()
                        .where(p -> p.title().ne("two"))
                        .orderBy(p -> p.title().desc())
                        .limit(1))
            .orderBy(u -> u.email())
            .list();

    assertThat(users)
        .extracting(IncludeTest::titles)
        .containsExactly(List.of("three"), List.of("four"), List.of());
  }

  @Test
  void oneIsLoadedOrKnownToBeMissing() {
    List<User> users =
        blog.users().query().include(u -> u.profile()).orderBy(u -> u.email()).list();

    assertThat(users.get(0).profile().get().flatMap(Profile::bio)).contains("writes");
    assertThat(users.get(1).profile().isLoaded()).isTrue();
    assertThat(users.get(1).profile().get()).isEmpty();
    assertThat(catchThrowable(() -> users.get(0).posts().list()))
        .isInstanceOf(NotLoadedException.class);
  }

  @Test
  void referencesAreLoadedAndShareTheirTarget() {
    List<Post> posts =
        blog.posts()
            .query()
            .include(p -> p.author())
            .include(p -> p.editor())
            .orderBy(p -> p.id())
            .list();

    assertThat(posts.get(0).author().get()).isEqualTo(alice);
    assertThat(posts.get(1).author().get()).isSameAs(posts.get(0).author().get());
    assertThat(posts.get(0).editor().get()).isEqualTo(bob);
    assertThat(posts.get(1).editor()).isNull();
  }

  @Test
  void pairedRowsAreLoadedFromBothSides() {
    List<Post> posts =
        blog.posts().query().include(p -> p.categories()).orderBy(p -> p.id()).list();
    List<Category> categories =
        new CategoryMapper(blog.db())
            .query()
            .include(c -> c.posts().orderBy(p -> p.title()))
            .orderBy(c -> c.name())
            .list();

    assertThat(posts)
        .extracting(p -> p.categories().stream().map(Category::name).toList())
        .containsExactly(List.of("java", "sql"), List.of("java"), List.of(), List.of("sql"));
    assertThat(posts.get(0).categories().list().get(0))
        .isSameAs(posts.get(1).categories().list().get(0));
    assertThat(categories)
        .extracting(c -> c.posts().stream().map(Post::title).toList())
        .containsExactly(List.of("one", "two"), List.of("four", "one"));
  }

  @Test
  void pairedRowsAreNarrowedSortedAndCutForEachRow() {
    List<Post> posts =
        blog.posts()
            .query()
            .include(p -> p.categories().orderBy(c -> c.name().desc()).limit(1))
            .orderBy(p -> p.id())
            .list();

    assertThat(posts)
        .extracting(p -> p.categories().stream().map(Category::name).toList())
        .containsExactly(List.of("sql"), List.of("java"), List.of(), List.of("sql"));
  }

  @Test
  void includesNest() {
    User user =
        blog.users()
            .query()
            .where(u -> u.email().eq("alice@b.c"))
            .include(
                u ->
                    u.posts()
                        .orderBy(p -> p.id())
                        .include(p -> p.categories())
                        .include(p -> p.editor().include(e -> e.posts())))
            .one();

    Post first = user.posts().list().get(0);
    assertThat(first.categories().stream().map(Category::name)).containsExactly("java", "sql");
    assertThat(titles(first.editor().get())).containsExactly("four");
    assertThat(user.posts().list().get(2).categories().list()).isEmpty();
  }

  @Test
  void pathIncludesWhatIsOnTheWay() {
    Post post =
        blog.posts().query().include(p -> p.author().profile()).orderBy(p -> p.id()).first().get();

    assertThat(post.author().get().profile().get().flatMap(Profile::bio)).contains("writes");
  }

  @Test
  void everyWayToAskForRowsIncludes() {
    Page<User> page =
        blog.users().query().include(u -> u.posts()).orderBy(u -> u.email()).page(1, 2);

    assertThat(page.total()).isEqualTo(3);
    assertThat(page.items()).extracting(u -> u.posts().list().size()).containsExactly(3, 1);
    assertThat(blog.users().query().include(u -> u.posts()).count()).isEqualTo(3);
    assertThat(
            blog.users()
                .query()
                .where(u -> u.email().eq("carol@b.c"))
                .include(u -> u.posts())
                .optional()
                .map(IncludeTest::titles))
        .contains(List.of());
    assertThat(carol.posts().isLoaded()).isFalse();
  }

  @Test
  void rowsAtHandAreLoadedAfterwards() {
    List<User> users = blog.users().load(List.of(bob, alice, bob), u -> u.posts());
    List<User> more = blog.users().load(users, u -> u.profile());

    assertThat(users).containsExactly(bob, alice, bob);
    assertThat(users)
        .extracting(IncludeTest::titles)
        .containsExactly(List.of("four"), List.of("one", "two", "three"), List.of("four"));
    assertThat(titles(more.get(1))).containsExactly("one", "two", "three");
    assertThat(more.get(1).profile().get()).isPresent();
    assertThat(blog.users().load(List.of(), u -> u.posts())).isEmpty();
  }

  private static List<String> titles(User user) {
    return user.posts().stream().map(Post::title).toList();
  }
}
