/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import dev.ashlar.NotFoundException;
import dev.ashlar.Ref;
import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.Profile;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A finder gives the row with a key, and says in its own way that there is none. */
@EveryDatabase
final class FindTest {

  private static final UUID NOBODY = UUID.fromString("0190a6c4-0000-7000-8000-000000000001");

  private Blog blog;
  private User alice;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    alice = blog.user("alice@prisma.io");
    User bob = blog.user("bob@prisma.io");
    blog.profiles().create(p -> p.userId(bob.id()));
  }

  @Test
  void rowIsFoundById() {
    assertThat(blog.users().findById(alice.id())).contains(alice);
    assertThat(blog.users().getById(alice.id())).isEqualTo(alice);
  }

  @Test
  void rowIsFoundByItsUniqueColumn() {
    assertThat(blog.users().findByEmail("alice@prisma.io")).contains(alice);
  }

  @Test
  void rowIsFoundByItsUniqueRelation() {
    Profile profile = blog.profiles().create(p -> p.userId(alice.id()));

    assertThat(blog.profiles().findByUser(UserMapper.ref(alice.id()))).contains(profile);
  }

  @Test
  void rowIsFoundByAReference() {
    Post post = blog.post("one", alice);

    assertThat(blog.users().findById(post.author())).contains(alice);
  }

  @Test
  void missingRowIsEmpty() {
    assertThat(blog.users().findById(NOBODY)).isEmpty();
    assertThat(blog.users().findById(UserMapper.ref(NOBODY))).isEmpty();
    assertThat(blog.users().findByEmail("nobody@prisma.io")).isEmpty();
    assertThat(blog.posts().findById(-1)).isEmpty();
  }

  @Test
  void rowsAreFoundByTheirIds() {
    User bob = blog.users().findByEmail("bob@prisma.io").orElseThrow();

    assertThat(blog.users().findAllById(List.of(bob.id(), NOBODY, alice.id(), bob.id())))
        .containsExactly(entry(bob.id(), bob), entry(alice.id(), alice));
    assertThat(blog.users().findAllById(List.of())).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().findAllById(Collections.singletonList(null)))
        .withMessage("The id of a User is null. Give the key of a row.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().findAllById(null))
        .withMessageStartingWith("findAllById(..) got null, where a collection of keys");
  }

  @Test
  void thousandsAreFoundByTheirIds() {
    Post first = blog.post("one", alice);
    List<Long> ids = LongStream.range(first.id() - 1, first.id() + 2_500).boxed().toList();

    assertThat(blog.posts().findAllById(ids)).containsExactly(entry(first.id(), first));
  }

  @Test
  void missingRowThatMustBeThereIsNamed() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> blog.users().getById(NOBODY))
        .withMessage(
            "There is no User with id 0190a6c4-0000-7000-8000-000000000001. Where it may be"
                + " missing, use findBy.. instead of getBy..");
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> blog.posts().getById(-1))
        .withMessage(
            "There is no Post with id -1. Where it may be missing, use findBy.. instead of"
                + " getBy..");
  }

  @Test
  @Shows("Letter case, accents and blanks at the end count when texts are compared.")
  void uniqueTextIsFoundInItsOwnCaseAndWithItsOwnBlanksOnly() {
    assertThat(blog.users().findByEmail("Alice@prisma.io")).isEmpty();
    assertThat(blog.users().findByEmail("alice@prisma.io ")).isEmpty();
    assertThat(blog.users().findByEmail(" alice@prisma.io")).isEmpty();
    assertThat(blog.users().findByEmail("")).isEmpty();
  }

  @Test
  void keyThatIsNullIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().findById((UUID) null))
        .withMessage("The id of a User is null. Give the key of a row.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().getById(null))
        .withMessage("The id of a User is null. Give the key of a row.");
  }

  @Test
  void rowsOfOtherJdbcCodeAreReadByTheMapper(TestDatabase database) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                blog.sql()
                    .spelled(
                        "SELECT 1, "
                            + UserMapper.COLUMNS
                            + " FROM \"users\" WHERE \"email\" = 'alice@prisma.io'"));
        ResultSet results = statement.executeQuery()) {
      assertThat(results.next()).isTrue();
      assertThat(UserMapper.read(blog.db().row(results), 2)).isEqualTo(alice);
      assertThat(results.next()).isFalse();
    }
  }

  @Test
  @SuppressWarnings("NullAway") // What a caller without null checks can do.
  void referenceThatIsNullIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> blog.users().findById((Ref<User>) null))
        .withMessage("The reference to a User is null. Give the key of a row.");
  }
}
