/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.Ref;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More values than databases take parameters. */
@EveryDatabase
final class ManyValuesTest {

  /** More than the parameters of a statement of PostgreSQL, MariaDB and MySQL. */
  private static final int MOST = 70_000;

  private static final int MANY = 5_000;

  private Blog blog;
  private Post first;
  private Post second;

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    User alice = blog.user("alice");
    first = blog.post("first", alice);
    second = blog.post("second", alice);
  }

  @Test
  @Shows("`in` takes thousands of values.")
  void rowIsFoundAmongThem() {
    List<Long> ids = LongStream.rangeClosed(first.id(), first.id() + MOST).boxed().toList();

    assertThat(blog.posts().query().where(p -> p.id().in(ids)).count()).isEqualTo(2);
    assertThat(blog.posts().query().where(p -> p.id().notIn(ids)).count()).isZero();
    assertThat(blog.posts().query().where(p -> p.id().in(ids).not()).count()).isZero();
  }

  @Test
  @Shows("`in` takes thousands of values.")
  void rowIsNotFoundAmongOthers() {
    List<Long> others = LongStream.rangeClosed(second.id(), second.id() + MANY).boxed().toList();

    assertThat(blog.posts().query().where(p -> p.id().in(others)).list()).containsExactly(second);
    assertThat(blog.posts().query().where(p -> p.id().notIn(others)).list()).containsExactly(first);
  }

  @Test
  @Shows("`in` takes thousands of values.")
  void namesAndReferencesAreFoundAmongMany() {
    List<String> titles = new ArrayList<>();
    List<Ref<Post>> refs = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      titles.add("title " + i);
      refs.add(PostMapper.ref(second.id() + 1 + i));
    }
    titles.add("first");
    refs.add(PostMapper.ref(first.id()));

    assertThat(blog.posts().query().where(p -> p.title().in(titles)).list()).containsExactly(first);
    assertThat(blog.posts().query().where(p -> p.title().notIn(titles)).list())
        .containsExactly(second);
    assertThat(blog.users().query().where(u -> u.posts().some(p -> p.in(refs))).count())
        .isEqualTo(1);
  }

  @Test
  @Shows("`in` takes thousands of values.")
  void textsAreFoundAmongManyWithoutCase() {
    List<String> titles = new ArrayList<>(List.of("FIRST"));
    for (int i = 0; i < MOST; i++) {
      titles.add("Title \"\\' " + i);
    }
    List<String> some = titles.subList(0, MANY);

    assertThat(blog.posts().query().where(p -> p.title().ignoreCase().in(titles)).list())
        .containsExactly(first);
    assertThat(blog.posts().query().where(p -> p.title().ignoreCase().notIn(some)).list())
        .containsExactly(second);
    assertThat(blog.posts().query().where(p -> p.title().ignoreCase().in(some).not()).list())
        .containsExactly(second);
  }
}
