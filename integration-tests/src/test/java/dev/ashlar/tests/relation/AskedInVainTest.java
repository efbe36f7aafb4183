/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.ashlar.FieldOutOfScope;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserFields;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.Condition;
import dev.ashlar.query.TextColumn;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A condition that no row can fulfil is not sent, by any verb. */
@EveryDatabase
final class AskedInVainTest {

  private static final String SENDS_NOTHING =
      "A condition that no row can fulfil, as an empty `in`, sends nothing.";

  private static final List<String> NONE = List.of();

  private final StatementCounter counter = new StatementCounter();
  private UserMapper users;

  @BeforeEach
  void createRows(TestDatabase database) {
    database.create(BlogSchema::createScript);
    Database db = Database.builder(database.dataSource()).listener(counter).build();
    users = new UserMapper(db);
    User alice = users.create(u -> u.email("alice").name("Alice"));
    users.create(u -> u.email("bob"));
    new PostMapper(db).create(p -> p.title("first").body("").published(true).authorId(alice.id()));
  }

  @Test
  @Shows(SENDS_NOTHING)
  void noVerbSendsAnything() {
    assertSends(0, () -> users.query().where(u -> u.name().in(NONE)).list(), List.of());
    assertSends(0, () -> users.query().where(u -> u.name().in(NONE)).count(), 0L);
    assertSends(0, () -> users.query().where(u -> u.name().in(NONE)).exists(), false);
    assertSends(0, () -> users.query().where(u -> u.name().in(NONE)).first().isPresent(), false);
    assertSends(0, () -> users.query().where(u -> u.name().in(NONE)).optional().isPresent(), false);
    assertSends(
        0, () -> users.query().where(u -> u.name().in(NONE)).page(1, 10).items(), List.of());
    assertSends(
        0,
        () -> users.query().where(u -> u.name().in(NONE)).include(u -> u.posts()).list(),
        List.of());
    assertSends(0, () -> users.updateMany(u -> u.name().in(NONE), c -> c.name("x")), 0L);
    assertSends(
        0, () -> users.updateReturning(u -> u.name().in(NONE), c -> c.name("x")), List.of());
    assertSends(0, () -> users.deleteMany(u -> u.name().in(NONE)), 0L);
    assertSends(0, () -> users.deleteReturning(u -> u.name().in(NONE)), List.of());
    assertSends(0, () -> users.createMany(List.of()), 0L);
    assertSends(0, () -> users.upsertMany(UserMapper.UNIQUE_EMAIL, List.of()), 0L);
    assertThat(users.query().count()).isEqualTo(2);
  }

  @Test
  @Shows(SENDS_NOTHING)
  void relationThatCannotHaveRowsIsNotAskedFor() {
    assertSends(
        1,
        () ->
            users
                .query()
                .where(u -> u.email().eq("alice"))
                .include(u -> u.posts().where(p -> p.title().in(NONE)))
                .one()
                .posts()
                .list(),
        List.of());
  }

  @Test
  @Shows(SENDS_NOTHING)
  void conditionIsSeenThrough() {
    assertFinds(0, 0, u -> u.name().in(NONE).and(u.email().eq("alice")));
    assertFinds(0, 0, u -> u.email().eq("alice").and(u.name().in(NONE)));
    assertFinds(0, 0, u -> u.name().in(NONE).or(u.email().in(NONE)));
    assertFinds(0, 0, u -> u.name().notIn(NONE).not());
    assertFinds(0, 0, u -> u.name().in(NONE).not().not());
    assertFinds(0, 0, u -> u.name().notIn(NONE).or(u.email().eq("alice")).not());
    assertFinds(0, 0, u -> u.name().in(NONE).or(u.email().in(NONE).and(u.email().eq("bob"))));
    assertFinds(0, 0, u -> u.posts().some(p -> p.title().in(NONE)));
    assertFinds(0, 0, u -> u.posts().none(p -> p.title().in(NONE)).not());
    assertFinds(0, 0, u -> u.posts().every(p -> p.title().notIn(NONE)).not());
  }

  @Test
  void conditionThatRowsMayFulfilIsSent() {
    assertFinds(1, 2, u -> u.name().in(NONE).not());
    assertFinds(1, 2, u -> u.name().notIn(NONE));
    assertFinds(1, 1, u -> u.name().in(NONE).or(u.email().eq("alice")));
    assertFinds(1, 1, u -> u.name().in(NONE).or(u.name().isNull()));
    assertFinds(1, 2, u -> u.name().in(NONE).and(u.name().eq("x")).not());
    assertFinds(1, 2, u -> u.posts().none(p -> p.title().in(NONE)));
    assertFinds(1, 2, u -> u.posts().every(p -> p.title().notIn(NONE)));
    assertFinds(1, 1, u -> u.posts().every(p -> p.title().in(NONE)));
    assertFinds(1, 2, u -> u.posts().count(p -> p.title().in(NONE)).eq(0));
  }

  /** What is wrong is told, whatever the condition is. */
  @Test
  void changeThatSetsNothingAndForeignFieldsAreRefusedAllTheSame() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> users.updateMany(u -> u.name().in(NONE), c -> {}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> users.updateReturning(u -> u.name().in(NONE), c -> {}));
    List<TextColumn> leaked = new ArrayList<>();
    assertThat(
            users
                .query()
                .where(
                    u -> {
                      leaked.add(u.email());
                      return u.name().in(NONE);
                    })
                .exists())
        .isFalse();
    assertThatExceptionOfType(FieldOutOfScope.class)
        .isThrownBy(() -> users.deleteMany(u -> leaked.get(0).in(NONE)));
    assertThatExceptionOfType(FieldOutOfScope.class)
        .isThrownBy(() -> users.updateMany(u -> leaked.get(0).in(NONE), c -> c.name("x")));
  }

  private void assertFinds(
      int statements, long rows, Function<? super UserFields, Condition> condition) {
    assertSends(statements, () -> users.query().where(condition).count(), rows);
  }

  private <T> void assertSends(int statements, Supplier<T> work, T expected) {
    List<T> result = new ArrayList<>();
    assertThat(counter.during(() -> result.add(work.get()))).isEqualTo(statements);
    assertThat(result).containsExactly(expected);
  }
}
