/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import dev.ashlar.benchmarks.blog.Role;
import dev.ashlar.benchmarks.blog.User;
import dev.ashlar.benchmarks.library.NewUser;
import dev.ashlar.benchmarks.stub.StubAnswer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows that every database holds, the same on each. */
final class Rows {

  static final int COUNT = 1_000;
  static final int PAGE = 20;

  static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

  private static final Role[] ROLES = Role.values();

  private Rows() {}

  static UUID id(int number) {
    return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
  }

  /** One row in the types of the driver, in the order of the columns. */
  private static @Nullable Object[] row(int number) {
    OffsetDateTime moment = FIRST.plusSeconds(60L * number).atOffset(ZoneOffset.UTC);
    return new @Nullable Object[] {
      id(number),
      "user" + number + "@prisma.io",
      name(number),
      ROLES[number % ROLES.length].name(),
      number % 50,
      moment,
      moment
    };
  }

  static List<@Nullable Object[]> first(int count) {
    return IntStream.range(0, count).mapToObj(Rows::row).toList();
  }

  static StubAnswer answer(Task task) {
    return StubAnswer.of(task == Task.GRAPH ? GraphRows.answers() : List.of(first(task.rows())));
  }

  /** The rows that are there, as a program has read them. */
  static List<User> known() {
    return IntStream.range(0, COUNT).mapToObj(Rows::user).toList();
  }

  private static User user(int number) {
    Instant moment = FIRST.plusSeconds(60L * number);
    Role role = ROLES[number % ROLES.length];
    return new User(
        id(number),
        "user" + number + "@prisma.io",
        name(number),
        role,
        number % 50,
        moment,
        moment);
  }

  private static @Nullable String name(int number) {
    return number % 7 == 0 ? null : "User number " + number;
  }

  /** Rows to insert. Their visits are negative, by which they can be found and deleted again. */
  static List<NewUser> fresh() {
    return IntStream.range(0, COUNT)
        .mapToObj(i -> new NewUser("new" + i + "@prisma.io", "New user " + i, Role.GUEST, -1))
        .toList();
  }
}
