/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.blog;

import dev.ashlar.UniqueViolation;
import dev.ashlar.database.Database;
import java.util.List;
import java.util.Objects;

/** The part of the tour about rows that come back, edits that meet, and work that is undone. */
final class SafetyTour {

  private final Narrator narrator;
  private final Database db;
  private final UserMapper users;
  private final PostMapper posts;
  private final CommentMapper comments;

  SafetyTour(Database db, Narrator narrator) {
    this.narrator = narrator;
    this.db = db;
    users = new UserMapper(db);
    posts = new PostMapper(db);
    comments = new CommentMapper(db);
  }

  /** All steps, in their order; there is a post, and a user with the e-mail of Alice. */
  void run() {
    Comment comment = delete(posts.query().orderBy(p -> p.id()).limit(1).one());
    update(comments.getById(comment.id()));
    nest(users.findByEmail("alice@prisma.io").orElseThrow());
  }

  private Comment delete(Post post) {
    narrator.heading("Delete softly, and restore");
    Comment comment =
        narrator.show(
            """
            comments.create(c -> c.text("Well cut!").postId(post.id()))
            """,
            () -> comments.create(c -> c.text("Well cut!").postId(post.id())),
            each -> BlogTables.comments(List.of(each)));
    narrator.show(
        """
        comments.delete(comment.id())
        """,
        () -> comments.delete(comment.id()),
        Objects::toString);
    narrator.show(
        """
        comments.query().list()
        """,
        () -> comments.query().list(),
        BlogTables::comments);
    narrator.show(
        """
        comments.query().onlyDeleted().list()
        """,
        () -> comments.query().onlyDeleted().list(),
        BlogTables::comments);
    narrator.show(
        """
        comments.restore(comment.id())
        """,
        () -> comments.restore(comment.id()),
        Objects::toString);
    return comment;
  }

  private void update(Comment read) {
    narrator.heading(
        "Two people edit the same comment: the second one is told, and nothing is lost");
    narrator.show(
        """
        comments.update(read, c -> c.text("Very well cut!"))
        """,
        () -> comments.update(read, c -> c.text("Very well cut!")),
        comment -> BlogTables.comments(List.of(comment)));
    narrator.refused(
        """
        comments.update(read, c -> c.text("Badly cut!"))
        """,
        () -> comments.update(read, c -> c.text("Badly cut!")));
  }

  private void nest(User alice) {
    narrator.heading("A transaction within a transaction: its work is undone alone");
    narrator.show(
        """
        db.inTransaction(tx -> {
          try {
            tx.transaction(inner -> {
              users.in(inner).create(u -> u.email("dave@prisma.io"));
              users.in(inner).create(u -> u.email("alice@prisma.io"));
            });
          } catch (UniqueViolation e) {
            // Dave is gone with the second Alice; tx goes on.
          }
          return users.in(tx).update(alice.id(), u -> u.visits(v -> v.plus(1)));
        })
        """,
        () ->
            db.inTransaction(
                tx -> {
                  try {
                    tx.transaction(
                        inner -> {
                          users.in(inner).create(u -> u.email("dave@prisma.io"));
                          users.in(inner).create(u -> u.email("alice@prisma.io"));
                        });
                  } catch (UniqueViolation e) {
                    // Dave is gone with the second Alice; tx goes on.
                  }
                  return users.in(tx).update(alice.id(), u -> u.visits(v -> v.plus(1)));
                }),
        user -> BlogTables.users(List.of(user)));
    narrator.show(
        """
        users.findByEmail("dave@prisma.io")
        """,
        () -> users.findByEmail("dave@prisma.io"),
        Objects::toString);
  }
}
