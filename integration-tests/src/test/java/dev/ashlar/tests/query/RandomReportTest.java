/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostFields;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.GroupedQuery;
import dev.ashlar.query.Page;
import dev.ashlar.query.Select;
import dev.ashlar.query.SelectedQuery;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.Generated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups and their aggregates are what the same over lists in Java is. */
@EveryDatabase
final class RandomReportTest {

  private static final int FEW = 60;
  private static final int MANY = 2_000;

  private final Random random = Generated.random();
  private Blog blog;
  private List<Post> posts;

  /** Two keys, of which one may be missing, and seven aggregates of what one may miss. */
  record Line(
      @Nullable String editor,
      boolean published,
      long posts,
      long visited,
      long different,
      @Nullable Long sum,
      @Nullable BigDecimal average,
      @Nullable Integer most,
      @Nullable String first,
      @Nullable String last) {}

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    List<User> users = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      String email = "user" + i;
      String name = i == 3 ? null : text();
      int visits = random.nextInt(5) == 0 ? Integer.MAX_VALUE - i : random.nextInt(40) - 20;
      users.add(blog.users().create(u -> u.email(email).name(name).visits(visits)));
    }
    for (int i = 0; i < 60; i++) {
      String title = text();
      User author = users.get(random.nextInt(users.size()));
      User editor = users.get(random.nextInt(users.size()));
      boolean published = random.nextBoolean();
      boolean edited = random.nextInt(3) > 0;
      blog.posts()
          .create(
              p -> {
                var draft = p.title(title).body("").published(published).authorId(author.id());
                return edited ? draft.editorId(editor.id()) : draft;
              });
    }
    posts = blog.posts().query().include(p -> p.author()).include(p -> p.editor()).list();
  }

  private String text() {
    return AskedAtRandom.TEXTS.get(random.nextInt(AskedAtRandom.TEXTS.size()));
  }

  @Test
  void reportsAreThoseOfLists() {
    int reports = Boolean.getBoolean("ashlar.test.full") ? MANY : FEW;
    for (int i = 0; i < reports; i++) {
      String least = text();
      int fewest = random.nextInt(4);
      String filter = text();
      List<Line> expected = expected(least, fewest, filter);
      SelectedQuery<Line> asked = asked(least, fewest, filter);

      assertThat(asked.list())
          .as("least %s, fewest %s, filter %s", least, fewest, filter)
          .containsExactlyInAnyOrderElementsOf(expected);
      assertThat(asked.count()).isEqualTo(expected.size());
      assertThat(asked.exists()).isEqualTo(!expected.isEmpty());
      assertThat(pages(asked, expected.size()))
          .containsExactlyElementsOf(asked.page(1, 99).items());
    }
  }

  private static List<Line> pages(SelectedQuery<Line> asked, int size) {
    List<Line> lines = new ArrayList<>();
    for (int page = 1; lines.size() < size; page++) {
      Page<Line> part = asked.page(page, 2);
      assertThat(part.total()).isEqualTo(size);
      lines.addAll(part.items());
    }
    return lines;
  }

  private SelectedQuery<Line> asked(String least, int fewest, String filter) {
    GroupedQuery<PostFields> groups =
        blog.posts()
            .query()
            .where(p -> p.title().gte(least))
            .groupBy(p -> p.editor().name())
            .groupBy(p -> p.published())
            .having(p -> Select.count().gte(fewest));
    return groups
        .orderBy(p -> Select.count().desc())
        .select(
            p ->
                Select.columns(
                        p.editor().name(),
                        p.published(),
                        Select.count(),
                        p.editor().visits().count(),
                        p.author().visits().countDistinct(),
                        p.editor().visits().sum(),
                        p.editor().visits().avg(),
                        p.author().visits().max().filter(p.title().gt(filter)),
                        p.title().min(),
                        p.author().name().max())
                    .as(Line::new));
  }

  private List<Line> expected(String least, int fewest, String filter) {
    Map<List<@Nullable Object>, List<Post>> groups = new LinkedHashMap<>();
    for (Post post : posts) {
      if (AskedAtRandom.BY_CODE_POINT.compare(post.title(), least) >= 0) {
        groups
            .computeIfAbsent(
                Arrays.asList(editor(post, User::name), post.published()), key -> new ArrayList<>())
            .add(post);
      }
    }
    List<Line> lines = new ArrayList<>();
    groups.forEach(
        (key, rows) -> {
          if (rows.size() >= fewest) {
            lines.add(line(key, rows, filter));
          }
        });
    return lines;
  }

  private static Line line(List<@Nullable Object> key, List<Post> rows, String filter) {
    List<Integer> visits = present(rows, post -> editor(post, User::visits));
    Long sum =
        visits.isEmpty() ? null : Long.valueOf(visits.stream().mapToLong(each -> each).sum());
    Predicate<Post> isLarge = post -> AskedAtRandom.BY_CODE_POINT.compare(post.title(), filter) > 0;
    return new Line(
        (String) key.get(0),
        key.get(1).equals(true),
        rows.size(),
        visits.size(),
        rows.stream().map(post -> post.author().get().visits()).distinct().count(),
        sum,
        sum == null
            ? null
            : BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(visits.size()), 6, RoundingMode.HALF_UP),
        largest(
            present(rows.stream().filter(isLarge).toList(), post -> post.author().get().visits()),
            Comparator.<Integer>naturalOrder()),
        largest(present(rows, Post::title), AskedAtRandom.BY_CODE_POINT.reversed()),
        largest(present(rows, post -> post.author().get().name()), AskedAtRandom.BY_CODE_POINT));
  }

  private static <T> @Nullable T editor(Post post, Function<User, @Nullable T> value) {
    return post.editor() == null ? null : value.apply(post.editor().get());
  }

  private static <T> List<T> present(List<Post> rows, Function<Post, @Nullable T> value) {
    return rows.stream().<@Nullable T>map(value).filter(Objects::nonNull).toList();
  }

  private static <T> @Nullable T largest(Collection<T> values, Comparator<T> order) {
    return values.stream().max(order).orElse(null);
  }
}
