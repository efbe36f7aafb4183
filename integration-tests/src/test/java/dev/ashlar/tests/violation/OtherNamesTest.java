/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.ForeignKeyViolation;
import dev.ashlar.UniqueKey;
import dev.ashlar.UniqueViolation;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.WatchedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Violations of tables that others made, whose constraints have names that no model knows. */
@EveryDatabase(drivers = true)
final class OtherNamesTest {

  private static final UUID NOBODY = UUID.fromString("0190a6c4-0000-7000-8000-000000000001");

  private RawSql sql;
  private Database db;
  private UserMapper users;
  private User alice;

  @BeforeEach
  void createTablesAsOthersWould(TestDatabase database) {
    database.clear();
    sql = RawSql.on(database);
    statementsOfTheTables(database)
        .forEach(statement -> sql.run(statement.replaceAll("(\\w+)_(p?key|fkey)\\b", "$2_of_$1")));
    connect(new WatchedSource(database.dataSource()));
  }

  private static List<String> statementsOfTheTables(TestDatabase database) {
    List<String> statements = new ArrayList<>();
    Database told =
        Database.builder(database.dataSource()).listener(e -> statements.add(e.sql())).build();
    BlogSchema.create(told);
    database.clear();
    return statements;
  }

  private void connect(WatchedSource source) {
    if (sql.isMariadb()) {
      // A mode that others may have set, which changes how messages quote names.
      source.onBorrow(
          connection ->
              connection
                  .createStatement()
                  .execute("SET SESSION sql_mode = concat(@@SESSION.sql_mode, ',ANSI_QUOTES')"));
    }
    db = Database.connect(source);
    users = new UserMapper(db);
    alice = users.create(u -> u.email("a@b.c").name("Alice"));
  }

  @Test
  @Shows("Constraints of tables that others made may have names of their own.")
  void uniqueKeyIsKnownByItsColumns() {
    UniqueViolation refused =
        catchThrowableOfType(
            UniqueViolation.class, () -> users.create(u -> u.email("a@b.c").name("Bob")));

    assertThat(refused.key()).isEqualTo(UserMapper.UNIQUE_EMAIL);
    assertThat(refused).hasMessageStartingWith("User.email must be unique, and another row has");
  }

  @Test
  @Shows("Constraints of tables that others made may have names of their own.")
  void primaryKeyIsKnownByItsColumns() {
    UniqueViolation refused =
        catchThrowableOfType(
            UniqueViolation.class, () -> users.create(u -> u.email("x@b.c").id(alice.id())));

    assertThat(refused.key()).isEqualTo(new UniqueKey<>("users_pkey", "User", List.of("id")));
  }

  @Test
  void keyThatNoModelHasIsToldByItsColumns() {
    sql.run("CREATE UNIQUE INDEX \"of_others\" ON \"users\" (\"visits\")");

    UniqueViolation refused =
        catchThrowableOfType(UniqueViolation.class, () -> users.create(u -> u.email("x@b.c")));

    assertThat(refused.key().members()).containsExactly("visits");
    assertThat(refused).hasMessageStartingWith("User.visits must be unique, and another row has");
  }

  @Test
  @Shows("Constraints of tables that others made may have names of their own.")
  void missingTargetIsKnownByItsColumns() {
    PostMapper posts = new PostMapper(db);

    ForeignKeyViolation refused =
        catchThrowableOfType(
            ForeignKeyViolation.class,
            () -> posts.create(p -> Blog.draft(p, "one", alice).editorId(NOBODY)));

    assertThat(refused.relation()).isEqualTo("Post.editor");
    assertThat(refused).hasMessageStartingWith("Post.editor refers to a User that does not exist");
  }

  @Test
  @Shows("Constraints of tables that others made may have names of their own.")
  void blockedDeleteIsKnownByItsTable() {
    new PostMapper(db).create(p -> Blog.draft(p, "one", alice));

    ForeignKeyViolation refused =
        catchThrowableOfType(ForeignKeyViolation.class, () -> users.delete(alice.id()));

    assertThat(refused.relation()).isEqualTo("Post.author");
    assertThat(refused).hasMessageStartingWith("User cannot be deleted, since a Post refers to it");
  }
}
