/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import dev.ashlar.database.Database;
import dev.ashlar.query.Page;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be done with posts; thread-safe, and without a word of HTTP. */
final class PostService {

  private final Database db;
  private final AuthorMapper authors;
  private final PostMapper posts;

  PostService(Database db) {
    this.db = db;
    this.authors = new AuthorMapper(db);
    this.posts = new PostMapper(db);
  }

  /** The post and, where it is the first one of this author, the author: both or none. */
  Post create(String email, PostForm form) {
    return db.inTransaction(
        tx -> {
          Author author =
              authors
                  .in(tx)
                  .findByEmail(email)
                  .orElseGet(() -> authors.in(tx).create(a -> a.email(email)));
          return posts.in(tx).create(p -> form.draft(p, author.id()));
        });
  }

  Optional<Post> find(long id) {
    return posts.findById(id);
  }

  /** The latest posts first. */
  Page<Post> list(PostFilter filter, int number, int size) {
    return posts
        .query()
        .whereGiven(filter.author(), (p, email) -> p.author().email().eq(email))
        .whereGiven(filter.status(), (p, status) -> p.status().eq(status))
        .whereGiven(
            filter.text(), (p, text) -> p.title().contains(text).or(p.body().contains(text)))
        .whereGiven(filter.since(), (p, since) -> p.createdAt().gte(since))
        .whereIf(filter.onlySummarized(), p -> p.summary().isNotNull())
        .orderBy(p -> p.createdAt().desc())
        .page(number, size);
  }

  /** Changes what the caller sets, and nothing else. */
  Post change(long id, Consumer<PostChange> change) {
    return posts.update(id, change);
  }

  /**
   * Says all of a post anew.
   *
   * @param version the version that the caller has seen; another one is a {@code
   *     StaleModelException}
   */
  Post replace(long id, int version, PostForm form) {
    return posts.update(id, version, form::replace);
  }

  /** Says whether the post was there. */
  boolean delete(long id) {
    return posts.delete(id);
  }
}
