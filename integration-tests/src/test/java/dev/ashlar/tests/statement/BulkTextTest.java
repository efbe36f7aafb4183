/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.Category;
import dev.ashlar.examples.blog.CategoryDraft;
import dev.ashlar.examples.blog.CategoryMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is sent for many rows at once, as it was reviewed, on each database. */
@EveryDatabase
final class BulkTextTest {

  @Test
  void statementsAreThoseThatWereReviewed(TestDatabase database) throws IOException {
    Blog.on(database);
    List<String> sent = new ArrayList<>();
    Database db =
        Database.builder(database.dataSource())
            .listener(
                event ->
                    sent.add(
                        "-- %s of %s rows\n%s\n"
                            .formatted(
                                event.batch() > 1 ? "a batch" : "a statement",
                                event.rows(),
                                event.sql())))
            .build();
    StringBuilder text =
        new StringBuilder("-- Three rows at once, on %s.\n".formatted(database.name()));

    UserMapper users = new UserMapper(db);
    call(text, sent, "createMany, whose keys Ashlar makes", () -> users.createMany(users(0)));
    call(text, sent, "createManyReturning", () -> users.createManyReturning(users(3)));
    call(
        text,
        sent,
        "createManySkippingDuplicates",
        () -> users.createManySkippingDuplicates(users(6)));
    call(text, sent, "upsertMany", () -> users.upsertMany(UserMapper.UNIQUE_EMAIL, users(0)));
    List<User> seen = users.query().where(u -> u.visits().lt(3)).list();
    sent.clear();
    call(
        text,
        sent,
        "updateEach",
        () -> users.updateEach(seen, (user, c) -> c.visits(user.visits() + 1)));
    call(
        text,
        sent,
        "updateEach, computed",
        () -> users.updateEach(seen, (user, c) -> c.visits(v -> v.plus(user.visits()))));

    CategoryMapper categories = new CategoryMapper(db);
    call(
        text,
        sent,
        "createMany, whose keys the database makes",
        () -> categories.createMany(categories("a")));
    call(
        text,
        sent,
        "createManyReturning, whose keys the database makes",
        () -> categories.createManyReturning(categories("b")));

    assertThat(categories.query().list()).extracting(Category::name).hasSize(6);
    Path golden = Path.of("src", "test", "resources", "golden", "bulk", database.name() + ".sql");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, text);
    }
    assertThat(text.toString()).isEqualTo(Files.readString(golden));
  }

  private static void call(StringBuilder text, List<String> sent, String name, Runnable call) {
    call.run();
    text.append("\n-- ").append(name).append("\n").append(String.join("", sent));
    sent.clear();
  }

  private static List<UserDraft> users(int first) {
    return IntStream.range(first, first + 3)
        .mapToObj(i -> UserDraft.start().email("u%s@example.com".formatted(i)).visits(i))
        .toList();
  }

  private static List<CategoryDraft> categories(String name) {
    return IntStream.range(0, 3).mapToObj(i -> CategoryDraft.start().name(name + i)).toList();
  }
}
