/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.blog;

import dev.ashlar.database.Database;
import java.util.List;

/** The part of the tour about rows that belong together. */
final class RelationsTour {

  private final Narrator narrator;
  private final UserMapper users;
  private final PostMapper posts;

  RelationsTour(Database db, Narrator narrator) {
    this.narrator = narrator;
    users = new UserMapper(db);
    posts = new PostMapper(db);
  }

  /** All steps, in their order; there are posts of Alice and of Bob. */
  void run() {
    Post arches = create();
    posts(arches);
    links(arches);
    authors();
  }

  private Post create() {
    narrator.heading("Create a post together with its author and its categories");
    return narrator.show(
        """
        posts.create(
            p ->
                p.title("Arches")
                    .body("Voussoirs.")
                    .published(true)
                    .authorNew(u -> u.email("carol@prisma.io").name("Carol"))
                    .categories(c -> c.create(d -> d.name("Stone")).create(d -> d.name("Building"))))
        """,
        () ->
            posts.create(
                p ->
                    p.title("Arches")
                        .body("Voussoirs.")
                        .published(true)
                        .authorNew(u -> u.email("carol@prisma.io").name("Carol"))
                        .categories(
                            c -> c.create(d -> d.name("Stone")).create(d -> d.name("Building")))),
        post -> BlogTables.wholePosts(List.of(post)));
  }

  private void posts(Post arches) {
    Category stone = arches.categories().list().get(0);
    narrator.heading("Connect a post to a category that is there");
    narrator.show(
        """
        posts.create(
            p ->
                p.title("Vaults")
                    .body("Four arches.")
                    .published(false)
                    .author(arches.author())
                    .categories(c -> c.connect(CategoryMapper.ref(stone.id()))))
        """,
        () ->
            posts.create(
                p ->
                    p.title("Vaults")
                        .body("Four arches.")
                        .published(false)
                        .author(arches.author())
                        .categories(c -> c.connect(CategoryMapper.ref(stone.id())))),
        post -> BlogTables.posts(List.of(post)));

    narrator.heading(
        "Posts with their authors and categories: three statements, however many posts");
    narrator.show(
        """
        posts
            .query()
            .where(p -> p.categories().some())
            .include(p -> p.author())
            .include(p -> p.categories().orderBy(c -> c.name()))
            .orderBy(p -> p.title())
            .list()
        """,
        () ->
            posts
                .query()
                .where(p -> p.categories().some())
                .include(p -> p.author())
                .include(p -> p.categories().orderBy(c -> c.name()))
                .orderBy(p -> p.title())
                .list(),
        BlogTables::wholePosts);
  }

  private void links(Post arches) {
    List<Category> categories = arches.categories().list();
    narrator.heading("Unlink a category, and link a new one; what is linked already stays so");
    narrator.show(
        """
        posts.update(
            arches.id(),
            p ->
                p.categories(
                    c ->
                        c.connect(CategoryMapper.ref(categories.get(0).id()))
                            .disconnect(CategoryMapper.ref(categories.get(1).id()))
                            .create(d -> d.name("Curves"))))
        """,
        () ->
            posts.update(
                arches.id(),
                p ->
                    p.categories(
                        c ->
                            c.connect(CategoryMapper.ref(categories.get(0).id()))
                                .disconnect(CategoryMapper.ref(categories.get(1).id()))
                                .create(d -> d.name("Curves")))),
        post -> BlogTables.posts(List.of(post)));
  }

  private void authors() {
    narrator.heading("Authors with two of their published posts each, those with most posts first");
    narrator.show(
        """
        users
            .query()
            .where(u -> u.posts().some(p -> p.published()))
            .include(u -> u.posts().where(p -> p.published()).orderBy(p -> p.title()).limit(2))
            .orderBy(u -> u.posts().count().desc())
            .thenBy(u -> u.email())
            .list()
        """,
        () ->
            users
                .query()
                .where(u -> u.posts().some(p -> p.published()))
                .include(u -> u.posts().where(p -> p.published()).orderBy(p -> p.title()).limit(2))
                .orderBy(u -> u.posts().count().desc())
                .thenBy(u -> u.email())
                .list(),
        BlogTables::authors);
  }
}
