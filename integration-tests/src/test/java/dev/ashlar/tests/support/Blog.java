/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.PostDraft;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.ProfileMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import java.time.Instant;

/** The blog on a database that holds nothing else, with a clock that stands still. */
public record Blog(
    TestDatabase database,
    SteppingClock clock,
    Database db,
    UserMapper users,
    PostMapper posts,
    ProfileMapper profiles) {

  /** Empties the database and creates the tables. */
  public static Blog on(TestDatabase database) {
    database.create(BlogSchema::createScript);
    SteppingClock clock = new SteppingClock(Instant.parse("2026-01-02T03:04:05.123456789Z"));
    Database db = Database.builder(database.dataSource()).clock(clock).build();
    return new Blog(
        database, clock, db, new UserMapper(db), new PostMapper(db), new ProfileMapper(db));
  }

  /** Creates a user with this e-mail, and defaults. */
  public User user(String email) {
    return users.create(u -> u.email(email));
  }

  /** Creates a post. */
  public Post post(String title, User author) {
    return posts.create(p -> draft(p, title, author));
  }

  /** Fills in what every post needs. */
  public static PostDraft draft(PostMapper.NeedsTitle start, String title, User author) {
    return start.title(title).body("..").published(true).authorId(author.id());
  }

  /** Statements beside Ashlar. */
  public RawSql sql() {
    return RawSql.on(database);
  }
}
