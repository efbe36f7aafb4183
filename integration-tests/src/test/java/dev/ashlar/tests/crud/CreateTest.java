/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.ValidationException;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.Profile;
import dev.ashlar.examples.blog.Role;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A create inserts one row and returns it as stored. */
@EveryDatabase
final class CreateTest {

  private static final UUID ID = UUID.fromString("0190a6c4-0000-7000-8000-000000000001");

  private Blog blog;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
  }

  @Test
  @Shows("`create` and `update` return the row as it is stored.")
  void rowIsReturnedAsStored() {
    User alice =
        blog.users()
            .create(
                u -> u.email("alice@prisma.io").name("Alice").role(Role.ADMIN).visits(7).id(ID));

    assertThat(alice.id()).isEqualTo(ID);
    assertThat(alice.email()).isEqualTo("alice@prisma.io");
    assertThat(alice.name()).isEqualTo("Alice");
    assertThat(alice.role()).isEqualTo(Role.ADMIN);
    assertThat(alice.visits()).isEqualTo(7);
    assertThat(blog.users().getById(ID)).isEqualTo(alice);
    assertThat(blog.sql().value("SELECT \"email\" FROM \"users\"")).isEqualTo("alice@prisma.io");
  }

  @Test
  @Shows("`create` and `update` return the row as it is stored.")
  void columnsThatAreNotSetHaveTheirDefaults() {
    User alice = blog.user("a@b.c");

    assertThat(alice.name()).isNull();
    assertThat(alice.role()).isEqualTo(Role.USER);
    assertThat(alice.visits()).isZero();
    assertThat(blog.sql().value("SELECT \"role\" FROM \"users\"")).isEqualTo("USER");
  }

  @Test
  @Shows({
    "Moments are kept in UTC with microseconds; what is smaller is cut off, so that what is written is what is read.",
    "Audit columns come from the clock of the `Database`, one instant for all rows of a call."
  })
  void auditTimesComeFromTheClockCutToMicroseconds() {
    User alice = blog.user("a@b.c");

    assertThat(alice.createdAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05.123456Z"));
    assertThat(alice.updatedAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05.123456Z"));
    assertThat(blog.users().getById(alice.id())).isEqualTo(alice);
  }

  @Test
  void missingUuidIsMadeInVersionSevenAndAscends() {
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      ids.add(blog.user("u" + i + "@b.c").id());
    }

    assertThat(ids).allSatisfy(id -> assertThat(id.version()).isEqualTo(7));
    assertThat(ids).allSatisfy(id -> assertThat(id.variant()).isEqualTo(2));
    assertThat(ids).extracting(UUID::toString).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void missingIdentityKeyIsGivenByTheDatabase() {
    User alice = blog.user("a@b.c");

    Post first = blog.post("one", alice);
    Post second = blog.post("two", alice);

    assertThat(first.id()).isPositive();
    assertThat(second.id()).isGreaterThan(first.id());
  }

  @Test
  void identityKeyOfTheDraftIsKept() {
    User alice = blog.user("a@b.c");

    Post given = blog.posts().create(p -> Blog.draft(p, "given", alice).id(1_000));

    assertThat(given.id()).isEqualTo(1_000);
    assertThat(blog.posts().getById(1_000)).isEqualTo(given);
  }

  @Test
  void nullableReferenceIsNullWhenItIsNotSet() {
    User alice = blog.user("a@b.c");

    Post post = blog.post("one", alice);

    assertThat(post.editor()).isNull();
    assertThat(UserMapper.key(post.author())).isEqualTo(alice.id());
    assertThat(blog.posts().getById(post.id()).editor()).isNull();
  }

  @Test
  void optionalColumnIsEmptyWhenItIsNotSet() {
    User alice = blog.user("a@b.c");
    User bob = blog.user("b@b.c");

    Profile silent = blog.profiles().create(p -> p.userId(alice.id()));
    Profile telling = blog.profiles().create(p -> p.userId(bob.id()).bio("I write."));

    assertThat(silent.bio()).isEmpty();
    assertThat(telling.bio()).contains("I write.");
    assertThat(blog.profiles().getById(silent.id())).isEqualTo(silent);
    assertThat(blog.profiles().getById(telling.id())).isEqualTo(telling);
  }

  @Test
  void requiredValueThatIsNullIsRefusedWithoutAnyStatement() {
    assertThatExceptionOfType(ValidationException.class)
        .isThrownBy(() -> blog.users().create(u -> u.email(null)))
        .withMessage("User.email is required, but got null. Give a value.");
    assertThat(blog.sql().count("users")).isZero();
  }
}
