/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.DatabaseUnavailable;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostDraft;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.FaultyLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The line to the server breaks between two rows of a stream. */
@EveryDatabase(network = true, drivers = true)
final class StreamFaultTest {

  /** More than lies on the way between a server and a program. */
  private static final int MANY = 8_000;

  private FaultyLine line;
  private HikariDataSource pool;
  private Database db;
  private PostMapper posts;

  @BeforeEach
  void drawTheLine(TestDatabase database) {
    Blog blog = Blog.on(database);
    User ann = blog.user("ann");
    String body = "x".repeat(4_000);
    blog.posts()
        .createMany(
            IntStream.range(0, MANY)
                .mapToObj(i -> Blog.draft(PostDraft.start(), "Post " + i, ann).body(body))
                .toList());
    ServerBehindLine server = ServerBehindLine.of(database);
    line = FaultyLine.to(server.port());
    pool = server.pool(line.port());
    db = Database.builder(pool).vendor(blog.db().vendor()).build();
    posts = new PostMapper(db);
    assertThat(posts.query().count()).isEqualTo(MANY);
  }

  @AfterEach
  void close() {
    pool.close();
    line.close();
  }

  @Test
  void streamTellsThatTheLineBroke() {
    List<Post> seen = new ArrayList<>();
    Throwable thrown = catchThrowable(() -> readAndCut(posts, seen));

    assertThat(thrown)
        .isExactlyInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("Reading Post lost the connection to the database");
    assertThat(seen).hasSizeBetween(100, MANY - 1);
    assertThat(posts.query().count()).isEqualTo(MANY);
  }

  @Test
  void transactionIsLostWithIt() {
    List<Post> seen = new ArrayList<>();
    Throwable thrown = catchThrowable(() -> db.transaction(tx -> readAndCut(posts.in(tx), seen)));

    assertThat(thrown).isExactlyInstanceOf(DatabaseUnavailable.class);
    assertThat(seen).hasSizeBetween(100, MANY - 1);
    assertThat(posts.query().count()).isEqualTo(MANY);
  }

  private void readAndCut(PostMapper mapper, List<Post> seen) {
    try (Stream<Post> all = mapper.query().stream()) {
      all.forEach(
          post -> {
            seen.add(post);
            if (seen.size() == 100) {
              line.cut();
            }
          });
    }
  }

  @Test
  void whatIsLeftUnreadDoesNotHoldUpTheProgram() {
    for (int i = 0; i < 3; i++) {
      try (Stream<Post> all = posts.query().stream()) {
        assertThat(all.findFirst()).isPresent();
      }
      assertThat(posts.query().count()).isEqualTo(MANY);
    }
  }
}
