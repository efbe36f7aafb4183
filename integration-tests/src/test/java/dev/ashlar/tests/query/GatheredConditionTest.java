/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.FieldOutOfScope;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostFields;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserFields;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.query.Query;
import dev.ashlar.query.Select;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions that a program gathers, as many as there are, and those that it gives names to. */
@EveryDatabase
final class GatheredConditionTest {

  private static final List<Condition> NONE = List.of();

  private Blog blog;
  private User alice;

  /** Names for conditions, of which programs make methods. */
  private static final class Posts {

    static Condition visible(PostFields p) {
      return p.published().and(titled(p, "draft").not());
    }

    static Condition titled(PostFields p, String title) {
      return p.title().eq(title);
    }
  }

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    alice = blog.users().create(u -> u.email("alice").name("Alice Smith").visits(3));
    blog.users().create(u -> u.email("bob").name("Bob Smith").visits(5));
    blog.users().create(u -> u.email("carol").visits(7));
    blog.post("one", alice);
    blog.post("draft", alice);
    blog.posts().create(p -> Blog.draft(p, "two", alice).published(false));
  }

  @Test
  void eachOfAllIsTrue() {
    assertThat(found(u -> Condition.all(words(u, "Smith", "Bob")))).containsExactly("bob");
    assertThat(found(u -> Condition.all(words(u, "Smith")))).containsExactly("alice", "bob");
    assertThat(found(u -> Condition.all(words(u, "Smith", "Carol")))).isEmpty();
  }

  @Test
  void oneOfAnyIsTrue() {
    assertThat(found(u -> Condition.any(words(u, "Alice", "Bob")))).containsExactly("alice", "bob");
    assertThat(found(u -> Condition.any(words(u, "Alice")).not())).containsExactly("bob");
    assertThat(found(u -> u.visits().gt(3).and(Condition.any(words(u, "Alice", "Bob")))))
        .containsExactly("bob");
  }

  @Test
  void conditionThatIsAColumnIsGatheredAsWell() {
    assertThat(
            blog.posts()
                .query()
                .where(p -> Condition.all(List.of(p.published(), p.title().ne("one"))))
                .list())
        .extracting(Post::title)
        .containsExactly("draft");
  }

  @Test
  @Shows("`Condition.all` of no conditions is true, and `Condition.any` false.")
  void allOfNoneIsTrue() {
    assertThat(found(u -> Condition.all(NONE))).containsExactly("alice", "bob", "carol");
    assertThat(found(u -> Condition.all(NONE).and(u.visits().eq(5)))).containsExactly("bob");
    assertThat(blog.users().updateMany(u -> Condition.all(NONE), c -> c.visits(1))).isEqualTo(3);
  }

  @Test
  @Shows("A condition that no row can fulfil, as an empty `in`, sends nothing.")
  void anyOfNoneIsFalseAndNotAskedFor(TestDatabase database) {
    List<String> sent = new ArrayList<>();
    UserMapper users =
        new UserMapper(
            Database.builder(database.dataSource()).listener(told -> sent.add(told.sql())).build());

    assertThat(users.query().where(u -> Condition.any(NONE)).list()).isEmpty();
    assertThat(users.query().where(u -> Condition.any(NONE).and(u.visits().gt(1))).count())
        .isZero();
    assertThat(users.query().where(u -> Condition.all(NONE).not()).exists()).isFalse();
    assertThat(users.deleteMany(u -> Condition.any(NONE))).isZero();
    assertThat(users.updateMany(u -> Condition.any(NONE), c -> c.visits(1))).isZero();
    assertThat(sent).isEmpty();

    assertThat(found(u -> Condition.any(NONE).or(u.visits().eq(5)))).containsExactly("bob");
  }

  @Test
  @Shows("`Condition.all` of no conditions is true, and `Condition.any` false.")
  void thatOfNoneStandsWhereverConditionsDo() {
    assertThat(
            blog.users()
                .query()
                .orderBy(u -> u.email())
                .select(
                    u ->
                        Select.columns(Condition.all(NONE), Condition.any(NONE))
                            .as((all, any) -> List.of(all, any)))
                .first())
        .contains(List.of(true, false));
    assertThat(found(u -> u.posts().some(p -> Condition.all(NONE)))).containsExactly("alice");
    assertThat(found(u -> u.posts().some(p -> Condition.any(NONE)))).isEmpty();
    assertThat(found(u -> u.posts().every(p -> Condition.any(NONE))))
        .containsExactly("bob", "carol");
  }

  @Test
  void aggregatesAreGatheredForGroups() {
    assertThat(
            blog.posts()
                .query()
                .groupBy(p -> p.published())
                .having(
                    p -> Condition.all(List.of(Select.count().gt(1), p.published().count().lt(3))))
                .select(p -> p.published())
                .list())
        .containsExactly(true);
  }

  @Test
  void unknownStaysUnknown() {
    assertThat(found(u -> Condition.any(List.of(u.name().eq("x"), u.visits().eq(7)))))
        .containsExactly("carol");
    assertThat(found(u -> Condition.all(List.of(u.name().ne("x"), u.visits().gt(0)))))
        .containsExactly("alice", "bob");
    assertThat(found(u -> Condition.any(List.of(u.name().eq("x"))).not()))
        .containsExactly("alice", "bob");
  }

  @Test
  void conditionHasANameByAMethod() {
    assertThat(blog.posts().query().where(Posts::visible).list())
        .extracting(Post::title)
        .containsExactly("one");
    assertThat(blog.posts().query().whereGiven("two", Posts::titled).list())
        .extracting(Post::title)
        .containsExactly("two");
    assertThat(blog.posts().query().where(p -> Posts.visible(p).not()).count()).isEqualTo(2);
    assertThat(found(u -> u.posts().some(Posts::visible))).containsExactly("alice");
    assertThat(
            blog.users()
                .query()
                .where(u -> u.email().eq("alice"))
                .include(u -> u.posts().where(Posts::visible))
                .one()
                .posts()
                .list())
        .extracting(Post::title)
        .containsExactly("one");
    assertThat(blog.posts().deleteMany(Posts::visible)).isEqualTo(1);
  }

  @Test
  void nullIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Condition.all(null))
        .withMessage(
            "Condition.all(..) got null, where a collection of conditions is due. Give one, or"
                + " leave the call out.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> found(u -> Condition.any(Arrays.asList(u.visits().eq(1), null))))
        .withMessage(
            "Condition.any(..) was given null as number 2 of its conditions. Leave it out of the"
                + " collection.");
  }

  @Test
  void fieldOfAnotherQueryIsFoundOut() {
    List<Condition> kept = new ArrayList<>();
    Query<User, UserFields> query = blog.users().query().where(u -> kept(kept, u));

    assertThat(query.count()).isEqualTo(1);
    assertThatExceptionOfType(FieldOutOfScope.class)
        .isThrownBy(() -> blog.users().query().where(u -> Condition.all(kept)));
  }

  private static Condition kept(List<Condition> kept, UserFields u) {
    Condition condition = u.visits().eq(3);
    kept.add(condition);
    return condition;
  }

  private static List<Condition> words(UserFields u, String... words) {
    return Stream.of(words).map(word -> u.name().contains(word)).toList();
  }

  private List<String> found(Function<UserFields, Condition> condition) {
    return blog.users().query().where(condition).orderBy(u -> u.email()).list().stream()
        .map(User::email)
        .toList();
  }
}
