/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.ddl;

import static dev.ashlar.tests.support.Refusal.FOREIGN_KEY;
import static dev.ashlar.tests.support.Refusal.NONE;
import static dev.ashlar.tests.support.Refusal.NOT_NULL;
import static dev.ashlar.tests.support.Refusal.UNIQUE;
import static dev.ashlar.tests.support.Refusal.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.blog.Role;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.RawRow;
import dev.ashlar.tests.support.RawSql;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The blog's tables refuse every row that breaks a rule, whoever writes it. */
@EveryDatabase
final class BlogConstraintTest {

  private static final String ALICE = "0190a6c4-0000-7000-8000-000000000001";
  private static final String BOB = "0190a6c4-0000-7000-8000-000000000002";
  private static final String NOBODY = "0190a6c4-0000-7000-8000-000000000009";

  private Blog blog;
  private RawSql sql;
  private RawRow user;
  private RawRow post;
  private RawRow profile;

  @BeforeEach
  void createRows(TestDatabase database) {
    blog = Blog.on(database);
    sql = blog.sql();
    user =
        sql.row("users")
            .with("id", sql.uuid(ALICE))
            .with("email", "'a@b.c'")
            .with("name", "'Alice'")
            .with("role", "'ADMIN'")
            .with("visits", "1")
            .with("created_at", sql.moment("2026-01-02T03:04:05.123456Z"))
            .with("updated_at", sql.moment("2026-01-02T03:04:05.123456Z"));
    user.insert();
    post =
        sql.row("posts")
            .with("title", "'one'")
            .with("body", "'..'")
            .with("published", sql.bool(true))
            .with("author_id", sql.uuid(ALICE));
    profile = sql.row("profiles").with("user_id", sql.uuid(ALICE));
  }

  private RawRow another() {
    return user.with("id", sql.uuid(BOB)).with("email", "'b@b.c'");
  }

  @Test
  void goodRowsAreTaken() {
    assertThat(another().refusal()).isEqualTo(NONE);
    assertThat(post.refusal()).isEqualTo(NONE);
    assertThat(profile.refusal()).isEqualTo(NONE);
    assertThat(sql.count("users")).isEqualTo(2);
  }

  @Test
  void requiredColumnsRefuseNull() {
    for (String column :
        new String[] {"id", "email", "role", "visits", "created_at", "updated_at"}) {
      assertThat(another().with(column, "NULL").refusal()).as(column).isEqualTo(NOT_NULL);
    }
    for (String column :
        new String[] {"title", "body", "published", "author_id", "created_at", "updated_at"}) {
      assertThat(post.with(column, "NULL").refusal()).as(column).isEqualTo(NOT_NULL);
    }
    for (String column : new String[] {"user_id", "created_at", "updated_at"}) {
      assertThat(profile.with(column, "NULL").refusal()).as(column).isEqualTo(NOT_NULL);
    }
    assertUnchanged();
  }

  @Test
  void requiredColumnsWithoutADefaultMayNotBeLeftOut() {
    assertThat(another().without("id").refusal()).isEqualTo(NOT_NULL);
    assertThat(another().without("email").refusal()).isEqualTo(NOT_NULL);
    assertThat(post.without("title").refusal()).isEqualTo(NOT_NULL);
    assertThat(post.without("published").refusal()).isEqualTo(NOT_NULL);
    assertThat(profile.without("user_id").with("bio", "'x'").refusal()).isEqualTo(NOT_NULL);
    assertUnchanged();
  }

  @Test
  void nullableColumnsTakeNull() {
    assertThat(another().with("name", "NULL").refusal()).isEqualTo(NONE);
    assertThat(post.with("editor_id", "NULL").refusal()).isEqualTo(NONE);
    assertThat(profile.with("bio", "NULL").refusal()).isEqualTo(NONE);
  }

  @Test
  void primaryKeysRefuseTheSecondRow() {
    assertThat(another().with("id", sql.uuid(ALICE)).refusal()).isEqualTo(UNIQUE);
    post.with("id", "9").insert();
    assertThat(post.with("id", "9").refusal()).isEqualTo(UNIQUE);
    profile.with("id", "9").insert();
    another().insert();
    assertThat(profile.with("id", "9").with("user_id", sql.uuid(BOB)).refusal()).isEqualTo(UNIQUE);
  }

  @Test
  void uniqueColumnsRefuseTheSecondRow() {
    assertThat(another().with("email", "'a@b.c'").refusal()).isEqualTo(UNIQUE);
    profile.insert();
    assertThat(profile.refusal()).isEqualTo(UNIQUE);
    assertThat(sql.count("profiles")).isEqualTo(1);
  }

  @Test
  void foreignKeysRefuseMissingTargets() {
    assertThat(post.with("author_id", sql.uuid(NOBODY)).refusal()).isEqualTo(FOREIGN_KEY);
    assertThat(post.with("editor_id", sql.uuid(NOBODY)).refusal()).isEqualTo(FOREIGN_KEY);
    assertThat(profile.with("user_id", sql.uuid(NOBODY)).refusal()).isEqualTo(FOREIGN_KEY);
    assertUnchanged();
  }

  @Test
  void foreignKeyRefusesTheDeleteOfAnAuthor() {
    post.insert();

    assertThat(sql.refusal("DELETE FROM \"users\"")).isEqualTo(FOREIGN_KEY);
    assertThat(sql.count("users")).isEqualTo(1);
  }

  @Test
  void foreignKeyRefusesANewKeyOfAnAuthor() {
    post.insert();

    assertThat(sql.refusal("UPDATE \"users\" SET \"id\" = " + sql.uuid(BOB)))
        .isEqualTo(FOREIGN_KEY);
  }

  @Test
  void deleteClearsEditorsAndTakesProfilesAlong() {
    another().insert();
    post.with("editor_id", sql.uuid(BOB)).insert();
    profile.with("user_id", sql.uuid(BOB)).insert();

    sql.run("DELETE FROM \"users\" WHERE \"email\" = 'b@b.c'");

    assertThat(sql.count("posts")).isEqualTo(1);
    assertThat(sql.value("SELECT \"editor_id\" FROM \"posts\"")).isEqualTo("null");
    assertThat(sql.count("profiles")).isZero();
  }

  @Test
  @Shows("An enum column holds the constants of its enum; the database itself refuses others.")
  void constantsThatTheEnumHasNotAreRefused() {
    assertThat(another().with("role", "'OWNER'").refusal()).isEqualTo(VALUE);
    assertThat(another().with("role", "'admin'").refusal()).isEqualTo(VALUE);
    assertThat(another().with("role", "''").refusal()).isEqualTo(VALUE);
    assertUnchanged();
  }

  @Test
  @Shows("The length of a column is counted in code points; the database itself refuses one more.")
  void textsThatAreTooLongAreRefused() {
    assertThat(another().with("email", text("x", 321)).refusal()).isEqualTo(VALUE);
    assertThat(another().with("name", text("x", 256)).refusal()).isEqualTo(VALUE);
    assertThat(post.with("title", text("x", 201)).refusal()).isEqualTo(VALUE);
    assertThat(post.with("title", text("😀", 201)).refusal()).isEqualTo(VALUE);
    assertUnchanged();
  }

  @Test
  @Shows("The length of a column is counted in code points; the database itself refuses one more.")
  void textsThatFillTheirColumnAreTaken() {
    assertThat(another().with("email", text("x", 320)).with("name", text("😀", 255)).refusal())
        .isEqualTo(NONE);
    assertThat(post.with("title", text("😀", 200)).with("body", text("x", 100_000)).refusal())
        .isEqualTo(NONE);
  }

  @Test
  @Shows("Integers that do not fit are refused, never wrapped, also by the database itself.")
  void numbersThatNoIntHoldsAreRefused() {
    assertThat(another().with("visits", "2147483648").refusal()).isEqualTo(VALUE);
    assertThat(another().with("visits", "-2147483649").refusal()).isEqualTo(VALUE);
    assertUnchanged();
  }

  @Test
  void valuesOfAnotherFormAreRefused() {
    assertThat(another().with("visits", "'many'").refusal()).isEqualTo(VALUE);
    assertThat(another().with("created_at", "'soon'").refusal()).isEqualTo(VALUE);
    assertThat(another().with("created_at", "'2026-02-30T00:00:00.000000Z'").refusal())
        .isEqualTo(VALUE);
    // MariaDB fills up what is too short for its BINARY(16).
    String wrongId = sql.isMariadb() ? "'0190a6c4-0000-7000'" : "'0190a6c4'";
    assertThat(another().with("id", wrongId).refusal()).isEqualTo(VALUE);
    assertThat(post.with("published", "'maybe'").refusal()).isEqualTo(VALUE);
    assertUnchanged();
  }

  @Test
  @Shows("Rows that others insert get their audit columns from the database.")
  void databaseFillsItsDefaults() {
    another()
        .without("role")
        .without("visits")
        .without("created_at")
        .without("updated_at")
        .insert();

    User bob = blog.users().findByEmail("b@b.c").orElseThrow();
    assertThat(bob.role()).isEqualTo(Role.USER);
    assertThat(bob.visits()).isZero();
    assertThat(bob.createdAt()).isBetween(start(), Instant.now().plusSeconds(5));
    assertThat(bob.updatedAt()).isBetween(start(), Instant.now().plusSeconds(5));
  }

  @Test
  void databaseGivesIdentityKeys() {
    post.insert();
    post.insert();

    assertThat(blog.posts().query().orderBy(p -> p.id()).list())
        .extracting(p -> p.id())
        .containsExactly(1L, 2L);
  }

  private static Instant start() {
    return Instant.now().minusSeconds(60);
  }

  private static String text(String character, int length) {
    return "'" + character.repeat(length) + "'";
  }

  private void assertUnchanged() {
    assertThat(sql.count("users")).isEqualTo(1);
    assertThat(sql.count("posts")).isZero();
    assertThat(sql.count("profiles")).isZero();
  }
}
