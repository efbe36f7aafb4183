/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.AshlarException;
import dev.ashlar.database.Database;
import dev.ashlar.database.StatementEvent;
import dev.ashlar.examples.blog.CategoryMapper;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostFields;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Query;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.vendor.Dialects;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.FaultySource;
import dev.ashlar.tests.support.RawSql;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relations of the same rows are asked for in one go, where the driver can. */
@EveryDatabase
final class EdgesTogetherTest {

  private final List<String> executed = new ArrayList<>();
  private final List<StatementEvent> events = new ArrayList<>();
  private Blog blog;
  private PostMapper posts;
  private boolean isTogether;

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    User ann = blog.user("ann");
    User bob = blog.user("bob");
    for (int i = 0; i < 3; i++) {
      String title = "post " + i;
      blog.posts()
          .create(
              p ->
                  Blog.draft(p, title, ann)
                      .editorId(bob.id())
                      .categories(c -> c.create(category -> category.name(title))));
    }
    FaultySource source = new FaultySource(database.dataSource());
    source.fail(
        call -> {
          if (call.startsWith("prepareStatement SELECT")) {
            executed.add(call);
          }
          return null;
        });
    posts = new PostMapper(Database.builder(source).listener(events::add).build());
    isTogether =
        Dialects.named(blog.db().vendor().name().toLowerCase(Locale.ROOT))
            .capabilities()
            .contains(Capability.SELECTS_TOGETHER);
    executed.clear();
    events.clear();
  }

  private Query<Post, PostFields> graph() {
    return posts
        .query()
        .include(p -> p.author())
        .include(p -> p.editor().include(u -> u.profile()))
        .include(p -> p.categories().orderBy(c -> c.name()).include(c -> c.posts()));
  }

  @Test
  void threeRelationsTakeOneWay() {
    List<Post> loaded = graph().orderBy(p -> p.title()).list();

    assertThat(loaded).extracting(post -> post.author().get().email()).containsOnly("ann");
    assertThat(loaded)
        .extracting(post -> post.categories().list().get(0).name())
        .containsExactly("post 0", "post 1", "post 2");
    assertThat(loaded.get(1).categories().list().get(0).posts().list())
        .extracting(Post::title)
        .containsExactly("post 1");
    // The posts, three relations of theirs, and one of each of two of these.
    assertThat(executed).hasSize(isTogether ? 4 : 6);
  }

  @Test
  void eachStatementIsTold() {
    assertThat(graph().list()).hasSize(3);

    assertThat(events).hasSize(6);
    assertThat(events).noneMatch(event -> event.sql().contains(";"));
    assertThat(events).extracting(StatementEvent::rows).contains(3L, 1L, 1L, 3L);
    assertThat(events).allMatch(event -> event.failure().isEmpty());
    assertThat(events)
        .allSatisfy(
            event ->
                assertThat(event.binds())
                    .hasSize((int) event.sql().chars().filter(each -> each == '?').count()));
  }

  @Test
  void whatFailsIsTyped(TestDatabase database) {
    assertThat(graph().list()).hasSize(3);
    RawSql.on(database).run("DROP TABLE %s".formatted(quoted("post_categories")));
    events.clear();

    assertThatExceptionOfType(AshlarException.class)
        .isThrownBy(() -> graph().list())
        .withMessageContaining("post_categories");
    assertThat(events.get(events.size() - 1).failure()).isPresent();
    assertThat(posts.query().include(p -> p.author()).include(p -> p.editor()).list()).hasSize(3);
  }

  private String quoted(String name) {
    String quote = blog.db().vendor().name().matches("MYSQL|MARIADB") ? "`" : "\"";
    return quote + name + quote;
  }

  @Test
  void limitsOfTimeAndTransactionsAreKept() {
    Database limited =
        Database.builder(blog.database().dataSource())
            .statementTimeout(Duration.ofMinutes(1))
            .build();

    List<Post> loaded =
        limited.inTransaction(
            tx ->
                new PostMapper(tx)
                    .query()
                    .include(p -> p.author())
                    .include(p -> p.categories())
                    .list());

    assertThat(loaded).extracting(post -> post.categories().list().size()).containsOnly(1);
    assertThat(new CategoryMapper(limited).query().count()).isEqualTo(3);
  }

  @Test
  void relationsOfNothingAreNotAsked() {
    List<Post> loaded =
        posts
            .query()
            .where(p -> p.title().eq("?"))
            .include(p -> p.author())
            .include(p -> p.editor())
            .list();

    assertThat(loaded).isEmpty();
    assertThat(executed).hasSize(1);
  }
}
