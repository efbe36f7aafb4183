/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.examples.blog.Category;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations are loaded for rows that are at hand, whatever the list looks like. */
@EveryDatabase
final class LoadTest {

  /** More than databases are asked for in one statement. */
  private static final int OFTEN = 2_001;

  private Blog blog;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
  }

  @Test
  void rowThatIsThereOftenHasItsRowsOnce() {
    User alice = blog.user("alice");
    Post post = blog.post("only", alice);

    assertThat(blog.users().load(Collections.nCopies(OFTEN, alice), u -> u.posts()))
        .hasSize(OFTEN)
        .allSatisfy(user -> assertThat(user.posts().list()).containsExactly(post));
  }

  @Test
  void pairsOfARowThatIsThereOftenAreReadOnce() {
    User alice = blog.user("alice");
    Post post =
        blog.posts()
            .create(
                p ->
                    Blog.draft(p, "Arches", alice).categories(c -> c.create(d -> d.name("Stone"))));

    assertThat(blog.posts().load(Collections.nCopies(OFTEN, post), p -> p.categories()))
        .hasSize(OFTEN)
        .allSatisfy(
            each ->
                assertThat(each.categories().stream().map(Category::name))
                    .containsExactly("Stone"));
  }

  @Test
  void emptyListIsLoadedWithoutAStatement() {
    assertThat(blog.users().load(List.of(), u -> u.posts())).isEmpty();
  }

  @Test
  void nullAmongTheRowsIsRefused() {
    User alice = blog.user("alice");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().load(Arrays.asList(alice, null), u -> u.posts()))
        .withMessage("Row number 2 of 2 to load User for is null. Leave it out.");
  }
}
