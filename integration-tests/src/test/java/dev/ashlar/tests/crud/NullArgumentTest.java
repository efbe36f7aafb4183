/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.crud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.PostDraft;
import dev.ashlar.examples.blog.PostMapper;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserFields;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.query.IntColumn;
import dev.ashlar.query.Query;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Null in the place of a function, a draft or a list is told in words, before anything is sent. */
@EveryDatabase
final class NullArgumentTest {

  private static final String ENDING = " is due. Give one, or leave the call out.";

  private static final long POST = 1;
  private static final String CONDITION = "a function that makes a condition";

  @Test
  void callsSayWhatIsMissing(TestDatabase database) {
    Blog blog = Blog.on(database);
    blog.user("alice");
    AtomicInteger statements = new AtomicInteger();
    Database db =
        Database.builder(database.dataSource())
            .listener(event -> statements.incrementAndGet())
            .build();

    calls(db)
        .forEach(
            (told, call) -> {
              Throwable thrown = catchThrowable(call);
              assertThat(thrown).as(told).isInstanceOf(IllegalArgumentException.class);
              assertThat(thrown).as(told).hasMessage(told + ENDING);
            });
    assertThat(statements).hasValue(0);
    assertThat(new UserMapper(db).query().count()).isEqualTo(1);
  }

  @Test
  void draftsThatAreNullAreTold(TestDatabase database) {
    UserMapper users = Blog.on(database).users();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> users.create(draft -> null))
        .withMessage("The draft of the create is null. Return the draft that its function got.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> users.create(null))
        .withMessage("create(..) got null, where a function that fills a draft" + ENDING);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> users.upsert(UserMapper.UNIQUE_EMAIL, null))
        .withMessage("upsert(..) got null, where a function that fills a draft" + ENDING);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> users.upsert(null, draft -> draft.email("a")))
        .withMessage("The key of the upsert is null. Give a constant of UserMapper.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> users.update((User) null))
        .withMessage("The User to update is null. Give the one that was read.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> users.delete((UUID) null))
        .withMessage("The id of a User is null. Give the key of a row.");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                users.upsertMany(
                    UserMapper.UNIQUE_EMAIL, Arrays.asList(UserDraft.start().email("a"), null)))
        .withMessage("Draft number 2 of 2 is null. Leave it out.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> users.createMany(Collections.singletonList(null)))
        .withMessage("Draft number 1 of 1 is null. Leave it out.");
    assertThat(users.query().exists()).isFalse();
  }

  private static Map<String, ThrowingCallable> calls(Database db) {
    UserMapper users = new UserMapper(db);
    Map<String, ThrowingCallable> calls = new LinkedHashMap<>();
    ofQueries(users.query(), calls);
    calls.put(
        "include(..) got null, where a function that names a relation",
        () -> users.query().include(null));
    calls.put(
        "new UserMapper(..) got null, where a Database or a Transaction",
        () -> new UserMapper(null));
    calls.put("UserMapper.key(..) got null, where a reference", () -> UserMapper.key(null));
    ofConditions(users, calls);
    calls.put(
        "load(..) got null, where a function that names a relation",
        () -> users.load(List.of(), null));
    calls.put(
        "createMany(..) got null, where a collection of drafts", () -> users.createMany(null));
    calls.put(
        "upsertMany(..) got null, where a collection of drafts",
        () -> users.upsertMany(UserMapper.UNIQUE_EMAIL, null));
    calls.put(
        "updateAll(..) got null, where a function that fills a change",
        () -> users.updateAll(null));
    ofChangesAndDrafts(db, calls);
    calls.put("Database.connect(..) got null, where a data source", () -> Database.connect(null));
    calls.put("db.transaction(..) got null, where the work", () -> db.transaction(null));
    calls.put("db.transaction(..) got null, where options", () -> db.transaction(null, tx -> {}));
    return calls;
  }

  private static void ofConditions(UserMapper users, Map<String, ThrowingCallable> calls) {
    calls.put("deleteMany(..) got null, where " + CONDITION, () -> users.deleteMany(null));
    calls.put(
        "deleteReturning(..) got null, where " + CONDITION, () -> users.deleteReturning(null));
    calls.put(
        "updateMany(..) got null, where " + CONDITION,
        () -> users.updateMany(null, c -> c.name("x")));
    calls.put(
        "updateReturning(..) got null, where " + CONDITION,
        () -> users.updateReturning(null, c -> c.name("x")));
    calls.put(
        "createManyReturning(..) got null, where a collection of drafts",
        () -> users.createManyReturning(null));
  }

  private static void ofChangesAndDrafts(Database db, Map<String, ThrowingCallable> calls) {
    UserMapper users = new UserMapper(db);
    PostMapper posts = new PostMapper(db);
    String computed = "A change of User.visits got null, where a function that makes a value";
    calls.put(
        computed, () -> users.updateAll(c -> c.visits((Function<IntColumn, IntColumn>) null)));
    calls.put(
        "A change of User.name got null, where a function that makes a value",
        () -> users.updateAll(c -> c.set(u -> u.name(), null)));
    calls.put(
        "categories(..) got null, where a function that names rows",
        () -> posts.update(POST, c -> c.categories(null)));
    calls.put(
        "create(..) got null, where a function that fills a draft",
        () -> posts.update(POST, c -> c.categories(rows -> rows.create(null))));
    calls.put(
        "posts(..) got null, where a function that names rows",
        () -> UserDraft.start().email("a").posts(null));
    calls.put(
        "authorNew(..) got null, where a function that fills a draft",
        () -> PostDraft.start().title("a").body("b").published(true).authorNew(null));
    calls.put(
        "load(..) got null, where a collection of rows", () -> users.load(null, u -> u.posts()));
    calls.put(
        "createManySkippingDuplicates(..) got null, where a collection of drafts",
        () -> users.createManySkippingDuplicates(null));
    calls.put(
        "upsertManyReturning(..) got null, where a collection of drafts",
        () -> users.upsertManyReturning(UserMapper.UNIQUE_EMAIL, null));
    calls.put(
        "updateMany(..) got null, where a function that fills a change",
        () -> users.updateMany(u -> u.email().eq("a"), null));
  }

  private static void ofQueries(
      Query<User, UserFields> query, Map<String, ThrowingCallable> calls) {
    calls.put("where(..) got null, where " + CONDITION, () -> some(query.where(null)));
    calls.put("whereIf(..) got null, where " + CONDITION, () -> some(query.whereIf(false, null)));
    calls.put(
        "whereGiven(..) got null, where " + CONDITION, () -> some(query.whereGiven(null, null)));
    calls.put(
        "orderBy(..) got null, where a function that makes an order",
        () -> some(query.orderBy(null)));
    calls.put(
        "thenBy(..) got null, where a function that makes an order",
        () -> some(query.orderBy(u -> u.id()).thenBy(null)));
    calls.put(
        "every(..) got null, where " + CONDITION,
        () -> some(query.where(u -> u.posts().every(null))));
    calls.put(
        "is(..) got null, where " + CONDITION,
        () -> some(query.where(u -> u.posts().some(p -> p.author().is(null)))));
  }

  private static void some(Query<?, ?> query) {
    assertThat(query).isNotNull();
  }

  @Test
  void emptyListIsNotAskedFor(TestDatabase database) {
    Blog blog = Blog.on(database);
    blog.user("alice");
    AtomicInteger statements = new AtomicInteger();
    Database db =
        Database.builder(database.dataSource())
            .listener(event -> statements.incrementAndGet())
            .build();
    Query<User, UserFields> none =
        new UserMapper(db).query().where(u -> u.name().isNull().and(u.email().in(List.of())));

    assertThat(none.list()).isEmpty();
    assertThat(none.first()).isEmpty();
    assertThat(none.optional()).isEmpty();
    assertThat(none.count()).isZero();
    assertThat(none.exists()).isFalse();
    assertThat(none.page(1, 5).total()).isZero();
    assertThat(statements).hasValue(0);
    assertThat(
            new UserMapper(db)
                .query()
                .where(u -> u.email().in(List.of()).or(u.email().eq("alice")))
                .count())
        .isEqualTo(1);
  }
}
