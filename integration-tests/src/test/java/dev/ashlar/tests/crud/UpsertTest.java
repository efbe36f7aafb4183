/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.ForeignKeyViolation;
import dev.ashlar.TransactionFailed;
import dev.ashlar.UniqueKey;
import dev.ashlar.UniqueViolation;
import dev.ashlar.ValidationException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.ProfileMapper;
import dev.ashlar.examples.blog.Role;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An upsert inserts a row, or changes the one that has the same unique key. */
@EveryDatabase
final class UpsertTest {

  private static final UUID OTHER = new UUID(7, 7);

  private Blog blog;
  private UserMapper users;
  private User alice;

  @BeforeEach
  void createTables(TestDatabase database) {
    blog = Blog.on(database);
    users = blog.users();
    alice = users.create(u -> u.email("a@b.c").name("Alice").visits(3));
    blog.clock().step();
  }

  @Test
  @Shows(
      "A row whose key is free is inserted; a row that has the key is changed, and keeps its id.")
  void rowWhoseKeyIsFreeIsInserted() {
    User bob =
        users.upsert(
            UserMapper.UNIQUE_EMAIL, u -> u.email("b@b.c").name("Bob"), c -> c.name("Robert"));

    assertThat(bob.name()).isEqualTo("Bob");
    assertThat(bob.createdAt())
        .isEqualTo(bob.updatedAt())
        .isEqualTo(alice.updatedAt().plusSeconds(1));
    assertThat(users.findByEmail("b@b.c")).contains(bob);
    assertThat(users.getById(alice.id())).isEqualTo(alice);
  }

  @Test
  @Shows(
      "A row whose key is free is inserted; a row that has the key is changed, and keeps its id.")
  void rowThatHasTheKeyIsChanged() {
    User changed =
        users.upsert(
            UserMapper.UNIQUE_EMAIL,
            u -> u.email("a@b.c").name("not this").id(OTHER),
            c -> c.name("Alicia").role(Role.ADMIN));

    assertThat(changed.id()).isEqualTo(alice.id());
    assertThat(changed.name()).isEqualTo("Alicia");
    assertThat(changed.role()).isEqualTo(Role.ADMIN);
    assertThat(changed.visits()).isEqualTo(3);
    assertThat(changed.createdAt()).isEqualTo(alice.createdAt());
    assertThat(changed.updatedAt()).isEqualTo(alice.updatedAt().plusSeconds(1));
    assertThat(users.query().list()).containsExactly(changed);
  }

  @Test
  void expressionsReadTheRowThatIsThere() {
    users.upsert(
        UserMapper.UNIQUE_EMAIL,
        u -> u.email("a@b.c").visits(100),
        c -> c.visits(v -> v.plus(1)).set(u -> u.name(), u -> u.email().concat("!")));

    User changed = users.getById(alice.id());
    assertThat(changed.visits()).isEqualTo(4);
    assertThat(changed.name()).isEqualTo("a@b.c!");
  }

  @Test
  @Shows(
      "Without a change, the row gets what the draft sets, but for its id, its key and what updates"
          + " may not change.")
  void withoutAChangeTheRowGetsWhatTheDraftSets() {
    User changed =
        users.upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("a@b.c").role(Role.GUEST).id(OTHER));

    assertThat(changed)
        .isEqualTo(
            new User(
                alice.id(),
                "a@b.c",
                "Alice",
                Role.GUEST,
                3,
                alice.createdAt(),
                alice.updatedAt().plusSeconds(1),
                alice.posts(),
                alice.profile()));
    assertThat(users.query().list()).containsExactly(changed);
    assertThat(users.upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("a@b.c").name(null)).name())
        .isNull();
  }

  @Test
  void whatSetsNothingIsNotWrittenAgain(TestDatabase database) {
    List<String> statements = new ArrayList<>();
    Database db =
        Database.builder(database.dataSource()).listener(e -> statements.add(e.sql())).build();

    User found = new UserMapper(db).upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("a@b.c"));

    assertThat(found).isEqualTo(alice);
    assertThat(statements).singleElement().asString().startsWith("SELECT");
  }

  @Test
  void whatSetsNothingGivesTheRowAsItIs() {
    assertThat(users.upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("a@b.c"))).isEqualTo(alice);
    assertThat(
            users.upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("a@b.c").name("not this"), c -> {}))
        .isEqualTo(alice);
    User bob = users.upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("b@b.c"), c -> {});
    assertThat(users.query().list()).containsExactlyInAnyOrder(alice, bob);
  }

  @Test
  @Shows("The change may set the key itself.")
  void changeMaySetTheKeyItself() {
    User moved =
        users.upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("a@b.c"), c -> c.email("new@b.c"));

    assertThat(moved.id()).isEqualTo(alice.id());
    assertThat(moved.email()).isEqualTo("new@b.c");
    assertThat(users.query().list()).containsExactly(moved);
  }

  @Test
  void primaryKeyIsAKeyAsWell() {
    User changed =
        users.upsert(
            UserMapper.PRIMARY_KEY, u -> u.email("new@b.c").id(alice.id()), c -> c.name("Alicia"));
    User inserted = users.upsert(UserMapper.PRIMARY_KEY, u -> u.email("b@b.c").id(OTHER));

    assertThat(changed.id()).isEqualTo(alice.id());
    assertThat(changed.email()).isEqualTo("a@b.c");
    assertThat(changed.name()).isEqualTo("Alicia");
    assertThat(inserted.id()).isEqualTo(OTHER);
    assertThat(users.query().list()).containsExactlyInAnyOrder(changed, inserted);
  }

  @Test
  void draftWithoutThePrimaryKeyIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> users.upsert(UserMapper.PRIMARY_KEY, u -> u.email("b@b.c")))
        .withMessage(
            "An upsert by User.id needs the key. Set it in the draft, or name another unique key.");
  }

  @Test
  @Shows("Only the named key counts: any other unique key raises `UniqueViolation`.")
  void otherUniqueKeyIsAViolation() {
    assertThat(
            violation(
                    () ->
                        users.upsert(
                            UserMapper.PRIMARY_KEY,
                            u -> u.email("a@b.c").id(OTHER),
                            c -> c.name("x")))
                .key())
        .isEqualTo(UserMapper.UNIQUE_EMAIL);
    assertThat(
            violation(
                    () ->
                        users.upsert(
                            UserMapper.UNIQUE_EMAIL,
                            u -> u.email("b@b.c").id(alice.id()),
                            c -> c.name("x")))
                .key())
        .isEqualTo(UserMapper.PRIMARY_KEY);
    assertThat(users.query().list()).containsExactly(alice);
  }

  @Test
  void changeThatTakesTheKeyOfAnotherRowIsAViolation() {
    User bob = blog.user("b@b.c");

    UniqueViolation violation =
        violation(
            () ->
                users.upsert(
                    UserMapper.UNIQUE_EMAIL, u -> u.email("a@b.c"), c -> c.email("b@b.c")));

    assertThat(violation)
        .hasMessage(
            """
            User.email must be unique, and another row has the same (users_email_key). Nothing was written.
            Give another value, or change the row that is there.\
            """);
    assertThat(users.query().list()).containsExactlyInAnyOrder(alice, bob);
  }

  @Test
  void otherViolationsKeepTheirNames() {
    assertThat(
            catchThrowableOfType(
                    ForeignKeyViolation.class,
                    () ->
                        blog.profiles()
                            .upsert(ProfileMapper.UNIQUE_USER, p -> p.userId(OTHER).bio("x")))
                .relation())
        .isEqualTo("Profile.user");
    assertThat(
            catchThrowable(
                () -> users.upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("x".repeat(400)))))
        .isInstanceOf(ValidationException.class);
  }

  @Test
  void referenceMayBeTheKey() {
    var key = ProfileMapper.UNIQUE_USER;
    var first = blog.profiles().upsert(key, p -> p.userId(alice.id()).bio("one"));
    var second = blog.profiles().upsert(key, p -> p.userId(alice.id()).bio("two"));

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.bio()).contains("two");
    assertThat(blog.profiles().query().list()).containsExactly(second);
  }

  @Test
  void worksInsideATransaction() {
    User[] written = new User[2];
    blog.db()
        .transaction(
            tx -> {
              written[0] =
                  users.in(tx).upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("b@b.c").name("Bob"));
              written[1] =
                  users.in(tx).upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("b@b.c").name("Rob"));
              users.in(tx).update(alice.id(), c -> c.visits(9));
            });

    assertThat(written[1].id()).isEqualTo(written[0].id());
    assertThat(users.findByEmail("b@b.c").orElseThrow().name()).isEqualTo("Rob");
    assertThat(users.getById(alice.id()).visits()).isEqualTo(9);
  }

  @Test
  void violationFailsTheTransaction() {
    Throwable thrown =
        catchThrowable(
            () ->
                blog.db()
                    .transaction(
                        tx -> {
                          users.in(tx).create(u -> u.email("b@b.c"));
                          violation(
                              () ->
                                  users
                                      .in(tx)
                                      .upsert(
                                          UserMapper.PRIMARY_KEY, u -> u.email("a@b.c").id(OTHER)));
                        }));

    assertThat(thrown).isInstanceOf(TransactionFailed.class);
    assertThat(users.query().list()).containsExactly(alice);
  }

  @Test
  void keyThatIsNoneOfTheModelIsRefused() {
    users.upsert(UserMapper.UNIQUE_EMAIL, u -> u.email("a@b.c"), c -> c.name("Al"));
    for (UniqueKey<User> wrong :
        List.of(
            new UniqueKey<User>("users_email_key", "Post", "email"),
            new UniqueKey<User>("users_email_key", "User"),
            new UniqueKey<User>("users_email_key", "User", "email", "email"),
            new UniqueKey<User>("users_email_key", "User", "email", "title"))) {
      assertThatIllegalArgumentException()
          .as("%s", wrong)
          .isThrownBy(() -> users.upsert(wrong, u -> u.email("a@b.c"), c -> c.name("x")))
          .withMessage(wrong + " is no unique key of User. Give a constant of UserMapper.");
    }
    UniqueKey<User> foreign = new UniqueKey<>("posts_pkey", "Post", List.of("id"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> users.upsert(foreign, u -> u.email("a@b.c")))
        .withMessage("Post.id is no unique key of User. Give a constant of UserMapper.");
  }

  @Test
  void draftWithRowsOfItsRelationsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                users.upsert(
                    UserMapper.UNIQUE_EMAIL,
                    u -> u.email("b@b.c").profileNew(p -> p.userIsParent())))
        .withMessage(
            "The draft of the upsert brings rows of its relations along. Insert them on their own,"
                + " or use create(..).");
    UserDraft none = null;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> users.upsert(UserMapper.UNIQUE_EMAIL, u -> none))
        .withMessage("The draft of the upsert is null. Return the draft that its function got.");
  }

  private static UniqueViolation violation(ThrowingCallable call) {
    return catchThrowableOfType(UniqueViolation.class, call);
  }
}
