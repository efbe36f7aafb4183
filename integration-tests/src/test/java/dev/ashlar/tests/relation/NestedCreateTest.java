/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.ForeignKeyViolation;
import dev.ashlar.UniqueViolation;
import dev.ashlar.examples.blog.Category;
import dev.ashlar.examples.blog.CategoryMapper;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostDraft;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.Profile;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft brings rows of its relations along, all or none. */
@EveryDatabase
final class NestedCreateTest {

  private Blog blog;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
  }

  @Test
  @Shows("Relations of a new row are not loaded, except what a nested write has just made.")
  void rowsThatPointHereAreCreatedAndConnected() {
    Post old = blog.post("old", blog.user("bob"));

    User alice =
        blog.users()
            .create(
                u ->
                    u.email("alice")
                        .posts(
                            p ->
                                p.create(
                                        d ->
                                            d.title("new")
                                                .body("..")
                                                .published(true)
                                                .authorIsParent())
                                    .connect(PostMapper.ref(old.id())))
                        .profileNew(p -> p.userIsParent().bio("writes")));

    assertThat(alice.posts().stream().map(Post::title)).containsExactly("new", "old");
    assertThat(alice.profile().get().flatMap(Profile::bio)).contains("writes");
    assertThat(blog.posts().query().where(p -> p.author().id().eq(alice.id())).count())
        .isEqualTo(2);
    assertThat(alice.posts().list().get(0).author().isLoaded()).isFalse();
  }

  @Test
  @Shows("Relations of a new row are not loaded, except what a nested write has just made.")
  void targetIsCreatedFirst() {
    Post post =
        blog.posts()
            .create(
                p ->
                    p.title("one")
                        .body("..")
                        .published(true)
                        .authorNew(
                            u -> u.email("alice").profileNew(r -> r.userIsParent().bio("b"))));

    assertThat(post.author().get().email()).isEqualTo("alice");
    assertThat(post.author().get().profile().isLoaded()).isTrue();
    assertThat(post.categories().isLoaded()).isFalse();
    assertThat(blog.users().findById(post.author())).contains(post.author().get());
  }

  @Test
  void pairedRowsAreCreatedAndConnected() {
    Category java = new CategoryMapper(blog.db()).create(c -> c.name("java"));
    User alice = blog.user("alice");

    Post post =
        blog.posts()
            .create(
                p ->
                    Blog.draft(p, "one", alice)
                        .categories(
                            c ->
                                c.connect(CategoryMapper.ref(java.id()))
                                    .create(d -> d.name("sql"))));

    assertThat(post.categories().list()).hasSize(2).first().isEqualTo(java);
    assertThat(
            blog.posts().load(List.of(post), p -> p.categories()).get(0).categories().stream()
                .map(Category::name))
        .containsExactly("java", "sql");
  }

  @Test
  @Shows("A call of several statements is kept as a whole or not at all.")
  void nothingIsKeptWhenSomethingFails() {
    assertThatThrownBy(
            () ->
                blog.users()
                    .create(
                        u ->
                            u.email("alice")
                                .posts(
                                    p ->
                                        p.create(
                                            d ->
                                                d.title("one")
                                                    .body("..")
                                                    .published(true)
                                                    .authorIsParent()
                                                    .categories(
                                                        c ->
                                                            c.create(n -> n.name("java"))
                                                                .create(n -> n.name("java")))))))
        .isInstanceOf(UniqueViolation.class);
    assertThatThrownBy(
            () ->
                blog.posts()
                    .create(
                        p ->
                            p.title("one")
                                .body("..")
                                .published(true)
                                .authorNew(u -> u.email("bob"))
                                .categories(c -> c.connect(CategoryMapper.ref(99)))))
        .isInstanceOf(ForeignKeyViolation.class);

    assertThat(blog.users().query().count()).isZero();
    assertThat(blog.posts().query().count()).isZero();
  }

  @Test
  void draftIsInsertedMoreThanOnce() {
    PostDraft draft = PostDraft.start().title("one").body("..").published(true).authorIsParent();

    blog.users().create(u -> u.email("alice").posts(p -> p.create(d -> draft)));
    blog.users().create(u -> u.email("bob").posts(p -> p.create(d -> draft)));

    assertThat(blog.users().query().where(u -> u.posts().count().eq(1)).count()).isEqualTo(2);
  }

  @Test
  void laterCallTakesThePlaceOfAnEarlierOne() {
    User alice = blog.user("alice");

    Post post =
        blog.posts()
            .create(
                p ->
                    p.title("one")
                        .body("..")
                        .published(true)
                        .authorNew(u -> u.email("bob"))
                        .authorId(alice.id()));

    assertThat(blog.users().findById(post.author())).contains(alice);
    assertThat(blog.users().query().count()).isEqualTo(1);
  }

  @Test
  void parentIsAskedForWhereThereIsOne() {
    assertThatThrownBy(
            () ->
                blog.posts()
                    .create(p -> p.title("one").body("..").published(true).authorIsParent()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Post.author waits for the row around this draft, but there is none that it points at."
                + " Call authorIsParent() only in a draft that is nested in the other side of"
                + " Post.author; else name the row by author(..), authorId(..) or authorNew(..).");
    User alice = blog.user("alice");
    assertThatThrownBy(
            () ->
                blog.users()
                    .create(
                        u -> u.email("bob").posts(p -> p.create(d -> Blog.draft(d, "one", alice)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Post.author of a draft nested in User.posts must be the row around it."
                + " Call authorIsParent() in the nested draft.");
  }

  @Test
  void createManyTakesPlainDraftsOnly() {
    List<UserDraft> drafts =
        List.of(
            UserDraft.start().email("alice"),
            UserDraft.start().email("bob").profileNew(p -> p.userIsParent()));

    assertThatThrownBy(() -> blog.users().createMany(drafts))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Draft number 2 of 2 brings rows of its relations along."
                + " Insert it by create(..), or leave them out.");
    assertThat(blog.users().query().count()).isZero();
  }

  @Test
  void previewHasTheTargetThatWouldBeCreated() {
    PostDraft draft =
        PostDraft.start().title("one").body("..").published(true).authorNew(u -> u.email("alice"));

    assertThat(draft.preview().author().get().email()).isEqualTo("alice");
  }

  @Test
  void draftThatIsNullIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> blog.users().create(u -> u.email("alice").posts(p -> p.create(d -> missing()))))
        .withMessage(
            "A nested draft was null. Leave the call out, or return the draft that its function got.");
    assertThat(blog.users().query().count()).isZero();
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <D> D missing() {
    return null;
  }
}
