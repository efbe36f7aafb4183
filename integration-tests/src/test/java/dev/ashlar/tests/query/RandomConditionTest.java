/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.Generated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions, orders, pages and includes give what the same over lists in Java does. */
@EveryDatabase
final class RandomConditionTest {

  private final Random random = Generated.random();
  private final AskedAtRandom questions = new AskedAtRandom(random);
  private Blog blog;
  private List<User> users;

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    List<User> written = new ArrayList<>();
    for (String name : AskedAtRandom.TEXTS) {
      int number = written.size();
      String email = number % 3 == 0 ? name + number : number + name;
      written.add(blog.users().create(u -> u.email(email).name(name).visits(number % 4)));
    }
    written.add(blog.users().create(u -> u.email("nobody")));
    written.add(blog.users().create(u -> u.email("\ud83d\ude00")));
    for (int i = 0; i < 40; i++) {
      post(
          i,
          written.get(random.nextInt(written.size())),
          written.get(random.nextInt(written.size())));
    }
    users =
        blog.users().query().include(u -> u.posts().include(p -> p.editor())).list().stream()
            .toList();
  }

  private void post(int number, User author, User editor) {
    String title = AskedAtRandom.TEXTS.get(random.nextInt(AskedAtRandom.TEXTS.size()));
    boolean published = number % 2 == 0;
    blog.posts()
        .create(
            p ->
                number % 3 == 0
                    ? p.title(title).body("").published(published).authorId(author.id())
                    : p.title(title)
                        .body("")
                        .published(published)
                        .authorId(author.id())
                        .editorId(editor.id()));
  }

  @Test
  void rowsAreThoseForWhichItIsTrueInJava() {
    for (int i = 0; i < Generated.many(150, 5_000); i++) {
      Asked asked = questions.condition(random.nextInt(5));
      List<User> expected = fulfilling(asked);

      assertThat(blog.users().query().where(asked.inSql()).list())
          .as(told(asked))
          .containsExactlyInAnyOrderElementsOf(expected);
      if (i % 5 == 0) {
        assertThat(blog.users().query().where(asked.inSql()).limit(3).count())
            .as(told(asked))
            .isEqualTo(Math.min(3, expected.size()));
      }
    }
  }

  @Test
  void pagesAreThoseOfTheSortedList() {
    for (int i = 0; i < Generated.many(30, 1_000); i++) {
      Asked asked = questions.condition(random.nextInt(3));
      boolean descending = random.nextBoolean();
      int size = 1 + random.nextInt(7);
      int number = 1 + random.nextInt(4);
      // A missing name is larger than all others; e-mails are unique.
      Comparator<User> byName =
          Comparator.comparing(User::name, Comparator.nullsLast(AskedAtRandom::size));
      List<String> sorted =
          fulfilling(asked).stream()
              .sorted(
                  (descending ? byName.reversed() : byName)
                      .thenComparing(User::email, AskedAtRandom::size))
              .map(User::email)
              .toList();
      int from = Math.min(sorted.size(), (number - 1) * size);

      assertThat(
              blog.users()
                  .query()
                  .where(asked.inSql())
                  .orderBy(u -> descending ? u.name().desc() : u.name())
                  .thenBy(u -> u.email())
                  .page(number, size)
                  .items())
          .as(told(asked))
          .extracting(User::email)
          .containsExactlyElementsOf(sorted.subList(from, Math.min(sorted.size(), from + size)));
    }
  }

  @Test
  void includesAreTheFirstOfEachRow() {
    for (int i = 0; i < Generated.many(10, 200); i++) {
      int most = 1 + random.nextInt(3);
      List<User> read =
          blog.users()
              .query()
              .include(
                  u ->
                      u.posts()
                          .where(p -> p.published())
                          .orderBy(p -> p.title().desc())
                          .limit(most))
              .list();

      for (User user : read) {
        assertThat(user.posts().list().stream().map(Post::title))
            .as("seed %d, %s", Generated.seed(), user.email())
            .containsExactlyElementsOf(
                posts(user).stream()
                    .filter(Post::published)
                    .map(Post::title)
                    .sorted(((Comparator<String>) AskedAtRandom::size).reversed())
                    .limit(most)
                    .toList());
      }
    }
  }

  private List<User> fulfilling(Asked asked) {
    return users.stream()
        .filter(user -> asked.isTrueOf(user, user.posts().list()))
        .collect(Collectors.toList());
  }

  private List<Post> posts(User user) {
    return users.stream()
        .filter(each -> each.id().equals(user.id()))
        .flatMap(each -> each.posts().stream())
        .toList();
  }

  private static String told(Asked asked) {
    return "-Dashlar.test.seed=%d: %s".formatted(Generated.seed(), asked.shown());
  }
}
