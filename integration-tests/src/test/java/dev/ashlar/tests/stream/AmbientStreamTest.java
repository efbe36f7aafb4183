/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.AshlarException;
import dev.ashlar.database.Database;
import dev.ashlar.database.TransactionMode;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserDraft;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Blog;
import dev.ashlar.tests.support.ThreadBoundSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a transaction that somebody else ends, rows come in parts, between which nothing is open. */
@EveryDatabase
final class AmbientStreamTest {

  private static final int MANY = 1_200;

  private ThreadBoundSource framework;
  private UserMapper users;

  @BeforeEach
  void createRows(TestDatabase database) {
    Blog blog = Blog.on(database);
    blog.users()
        .createMany(
            IntStream.range(0, MANY)
                .mapToObj(i -> UserDraft.start().email("u%04d".formatted(i)))
                .toList());
    framework = new ThreadBoundSource(database.dataSource());
    if (database.name().equals("sqlite")) {
      framework.beforeTransactions("PRAGMA foreign_keys = ON");
    }
    users =
        new UserMapper(Database.builder(framework).transactions(TransactionMode.AMBIENT).build());
  }

  @AfterEach
  void nothingIsOpenAndNobodyMeddled() {
    assertThat(framework.open()).isZero();
    assertThat(framework.meddling()).isEmpty();
  }

  private List<User> read() {
    List<User> seen = new ArrayList<>();
    try (Stream<User> all = users.query().include(u -> u.posts()).stream()) {
      all.forEach(
          user -> {
            seen.add(user);
            assertThat(seen.size() % 300 != 1 || users.findById(user.id()).isPresent()).isTrue();
          });
    }
    return seen;
  }

  @Test
  void transactionOfTheThreadIsReadInParts() {
    List<User> seen =
        framework.inTransaction(
            () -> {
              users.create(u -> u.email("mine"));
              return read();
            });

    assertThat(seen).hasSize(MANY + 1).extracting(User::email).contains("mine");
  }

  @Test
  void withoutATransactionItIsReadAsWell() {
    assertThat(read()).hasSize(MANY);
    assertThat(users.query().stream().findFirst()).isPresent();
  }

  @Test
  void anotherOrderIsRefused() {
    assertThat(users.query().orderBy(u -> u.email()).limit(500).stream().toList()).hasSize(500);
    assertThatExceptionOfType(AshlarException.class)
        .isThrownBy(() -> users.query().orderBy(u -> u.email()).stream())
        .withMessageContaining("in AMBIENT mode")
        .withMessageContaining("Sort by the primary key");
  }
}
