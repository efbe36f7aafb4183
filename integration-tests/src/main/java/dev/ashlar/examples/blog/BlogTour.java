/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.blog;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.DatabaseServer;
import dev.ashlar.examples.databases.DatabaseServers;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Page;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * A walk through the example blog on a real database: each step prints the Java, the SQL that ran,
 * and what came back.
 *
 * <pre>{@code
 * mvn -q -Ptour package -DskipTests
 * mvn -q -Ptour package -DskipTests -Dashlar.example.db=mysql
 * }</pre>
 */
public final class BlogTour {

  private static final int CANNOT_START = 2;

  private final TestDatabase database;
  private final Narrator narrator;
  private final Database db;
  private final UserMapper users;
  private final ProfileMapper profiles;
  private final PostMapper posts;

  /** A tour on an empty database. */
  BlogTour(TestDatabase database, PrintStream out) {
    this.database = database;
    narrator = new Narrator(out);
    db = Database.builder(database.dataSource()).listener(narrator).build();
    users = new UserMapper(db);
    profiles = new ProfileMapper(db);
    posts = new PostMapper(db);
  }

  /** Runs the tour on the database that {@code -Dashlar.example.db} names. */
  public static void main(String[] arguments) {
    String name = System.getProperty("ashlar.example.db", "h2");
    DatabaseServer server;
    try {
      System.out.printf("Starting %s. The first time, a server is unpacked.%n", name);
      server = DatabaseServers.start(name);
    } catch (IllegalArgumentException | IllegalStateException e) {
      System.err.printf("The tour cannot start on -Dashlar.example.db. %s%n", e.getMessage());
      System.exit(CANNOT_START);
      return;
    }
    try (server;
        TestDatabase database = server.create("tour")) {
      new BlogTour(database, System.out).run();
    }
  }

  /** All steps, in their order. */
  void run() {
    narrator.begin("The blog on %s %s".formatted(database.name(), database.version()));
    createTables();
    List<User> team = createRows();
    find(team.get(1));
    query();
    update(team.get(1));
    upsert();
    refuse(team.get(0));
    new RelationsTour(db, narrator).run();
    new SafetyTour(db, narrator).run();
    delete(team.get(1));
    narrator.heading("Written by javac while it compiled the records");
    narrator.print(GeneratedFiles.list());
  }

  private void createTables() {
    narrator.heading("Create the tables");
    narrator.run(
        """
        BlogSchema.create(db)
        """,
        () -> BlogSchema.create(db));
  }

  private List<User> createRows() {
    narrator.heading("Create users, profiles and posts in one transaction");
    return narrator.show(
        """
        db.inTransaction(tx -> {
          User alice = users.in(tx).create(u -> u.email("alice@prisma.io").name("Alice").role(Role.ADMIN));
          User bob = users.in(tx).create(u -> u.email("bob@prisma.io"));
          profiles.in(tx).create(p -> p.userId(alice.id()).bio("Cuts stone."));
          profiles.in(tx).create(p -> p.userId(bob.id()));
          posts.in(tx).createMany(List.of(
              PostDraft.start().title("Lewis holes").body("For lifting.").published(true).authorId(alice.id()),
              PostDraft.start().title("Cutting ashlar").body("By hand.").published(true).authorId(alice.id()),
              PostDraft.start().title("Lime mortar").body("Slaked.").published(false).authorId(alice.id()),
              PostDraft.start().title("Dry stone walls").body("No mortar.").published(true).authorId(bob.id())));
          return List.of(alice, bob);
        })
        """,
        () ->
            db.inTransaction(
                tx -> {
                  User alice =
                      users
                          .in(tx)
                          .create(u -> u.email("alice@prisma.io").name("Alice").role(Role.ADMIN));
                  User bob = users.in(tx).create(u -> u.email("bob@prisma.io"));
                  profiles.in(tx).create(p -> p.userId(alice.id()).bio("Cuts stone."));
                  profiles.in(tx).create(p -> p.userId(bob.id()));
                  posts
                      .in(tx)
                      .createMany(
                          List.of(
                              PostDraft.start()
                                  .title("Lewis holes")
                                  .body("For lifting.")
                                  .published(true)
                                  .authorId(alice.id()),
                              PostDraft.start()
                                  .title("Cutting ashlar")
                                  .body("By hand.")
                                  .published(true)
                                  .authorId(alice.id()),
                              PostDraft.start()
                                  .title("Lime mortar")
                                  .body("Slaked.")
                                  .published(false)
                                  .authorId(alice.id()),
                              PostDraft.start()
                                  .title("Dry stone walls")
                                  .body("No mortar.")
                                  .published(true)
                                  .authorId(bob.id())));
                  return List.of(alice, bob);
                }),
        BlogTables::users);
  }

  private void find(User bob) {
    narrator.heading("Find by id");
    narrator.show(
        """
        users.findById(bob.id())
        """,
        () -> users.findById(bob.id()),
        found -> BlogTables.users(found.stream().toList()));

    narrator.heading("Find by e-mail, and find nothing");
    narrator.show(
        """
        users.findByEmail("alice@prisma.io")
        """,
        () -> users.findByEmail("alice@prisma.io"),
        found -> BlogTables.users(found.stream().toList()));
    narrator.show(
        """
        users.findByEmail("ALICE@prisma.io")
        """,
        () -> users.findByEmail("ALICE@prisma.io"),
        Optional::toString);
  }

  private void query() {
    narrator.heading("Filter and order, through a relation as well");
    narrator.show(
        """
        posts
            .query()
            .where(p -> p.published().and(p.author().email().startsWith("alice")))
            .orderBy(p -> p.title())
            .list()
        """,
        () ->
            posts
                .query()
                .where(p -> p.published().and(p.author().email().startsWith("alice")))
                .orderBy(p -> p.title())
                .list(),
        BlogTables::posts);

    narrator.heading("Page");
    narrator.show(
        """
        posts.query().orderBy(p -> p.title().desc()).page(2, 3)
        """,
        () -> posts.query().orderBy(p -> p.title().desc()).page(2, 3),
        BlogTour::page);
  }

  private static String page(Page<Post> page) {
    return BlogTables.posts(page.items())
        + "page %d of %d, %d posts in all".formatted(page.number(), page.pages(), page.total());
  }

  private void update(User bob) {
    narrator.heading("Update one row, and get it as stored");
    narrator.show(
        """
        users.update(bob.id(), u -> u.name("Bob").visits(1))
        """,
        () -> users.update(bob.id(), u -> u.name("Bob").visits(1)),
        user -> BlogTables.users(List.of(user)));

    narrator.heading("Update many");
    narrator.show(
        """
        posts.updateMany(p -> p.published().not(), p -> p.published(true))
        """,
        () -> posts.updateMany(p -> p.published().not(), p -> p.published(true)),
        count -> count + " updated");
  }

  private void upsert() {
    narrator.heading("Insert a user, or count a visit of the one who has the e-mail");
    narrator.show(
        """
        users.upsert(
            UserMapper.UNIQUE_EMAIL, u -> u.email("bob@prisma.io"), u -> u.visits(v -> v.plus(1)))
        """,
        () ->
            users.upsert(
                UserMapper.UNIQUE_EMAIL,
                u -> u.email("bob@prisma.io"),
                u -> u.visits(v -> v.plus(1))),
        user -> BlogTables.users(List.of(user)));
    narrator.show(
        """
        users.upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("erin@prisma.io").name("Erin"))
        """,
        () -> users.upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("erin@prisma.io").name("Erin")),
        user -> BlogTables.users(List.of(user)));
  }

  private void refuse(User alice) {
    narrator.heading("Be refused: a second user with the same e-mail");
    narrator.refused(
        """
        users.create(u -> u.email("alice@prisma.io"))
        """,
        () -> users.create(u -> u.email("alice@prisma.io")));

    narrator.heading("Be refused: a user who has posts is not deleted");
    narrator.refused(
        """
        users.delete(alice.id())
        """,
        () -> users.delete(alice.id()));
  }

  private void delete(User bob) {
    narrator.heading("Delete Bob's posts, then Bob; the profile goes with him (ON DELETE CASCADE)");
    narrator.show(
        """
        posts.deleteMany(p -> p.author().id().eq(bob.id()))
        """,
        () -> posts.deleteMany(p -> p.author().id().eq(bob.id())),
        count -> count + " deleted");
    narrator.show(
        """
        users.delete(bob.id())
        """,
        () -> users.delete(bob.id()),
        Object::toString);
    narrator.show(
        """
        profiles.query().list()
        """,
        () -> profiles.query().list(),
        BlogTables::profiles);
  }
}
