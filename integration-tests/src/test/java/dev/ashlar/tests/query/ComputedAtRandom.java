/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserFields;
import dev.ashlar.query.Condition;
import dev.ashlar.query.IntColumn;
import dev.ashlar.query.TextColumn;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Makes conditions over what is computed of users, in steps. */
final class ComputedAtRandom {

  private final Random random;

  ComputedAtRandom(Random random) {
    this.random = random;
  }

  Asked condition() {
    return random.nextBoolean() ? number() : text();
  }

  private Asked number() {
    Whole number = new Whole("visits", u -> u.visits(), User::visits);
    for (int i = random.nextInt(5); i >= 0; i--) {
      number = step(number);
    }
    Whole left = number;
    if (random.nextInt(3) == 0) {
      Whole right = step(new Whole("visits", u -> u.visits(), User::visits));
      return new Asked(
          left.shown + " < " + right.shown,
          u -> left.inSql.apply(u).lt(right.inSql.apply(u)),
          (user, own) -> left.inJava.applyAsLong(user) < right.inJava.applyAsLong(user));
    }
    int value = random.nextInt(9) - 4;
    return switch (random.nextInt(3)) {
      case 0 -> left.asked("=", value, IntColumn::eq, size -> size == 0);
      case 1 -> left.asked(">=", value, IntColumn::gte, size -> size >= 0);
      default -> left.asked("<>", value, IntColumn::ne, size -> size != 0);
    };
  }

  private Whole step(Whole of) {
    int value = random.nextInt(7) - 3;
    return switch (random.nextInt(6)) {
      case 0 -> of.then("+" + value, n -> n.plus(value), n -> n + value);
      case 1 -> of.then("-" + value, n -> n.minus(value), n -> n - value);
      case 2 -> of.then("*" + value, n -> n.times(value), n -> n * value);
      case 3 ->
          new Whole(
              "(visits - " + of.shown + ")",
              u -> u.visits().minus(of.inSql.apply(u)),
              user -> user.visits() - of.inJava.applyAsLong(user));
      case 4 ->
          new Whole(
              "(" + of.shown + " + visits)",
              u -> of.inSql.apply(u).plus(u.visits()),
              user -> of.inJava.applyAsLong(user) + user.visits());
      default ->
          of.hasRoom()
              ? of.then("*1000000", n -> n.times(1_000_000), n -> n * 1_000_000)
              : of.then("+1000000", n -> n.plus(1_000_000), n -> n + 1_000_000);
    };
  }

  private Asked text() {
    String middle = any();
    String end = any();
    String value = any();
    Function<UserFields, TextColumn> inSql =
        u -> u.name().concat(middle).concat(u.email()).concat(end);
    String shown = "name+<%s>+email+<%s>".formatted(middle, end);
    Function<User, @Nullable String> inJava =
        user -> user.name() == null ? null : user.name() + middle + user.email() + end;
    return switch (random.nextInt(4)) {
      case 0 ->
          new Asked(
              shown + " contains <" + value + ">",
              u -> inSql.apply(u).contains(value),
              (user, own) -> of(inJava.apply(user), text -> text.contains(value)));
      case 1 ->
          new Asked(
              shown + " > <" + value + ">",
              u -> inSql.apply(u).gt(value),
              (user, own) -> of(inJava.apply(user), text -> AskedAtRandom.size(text, value) > 0));
      case 2 ->
          new Asked(
              shown + " ends with name+<" + end + ">",
              u -> inSql.apply(u).endsWith(u.name().concat(end)),
              (user, own) -> of(inJava.apply(user), text -> text.endsWith(user.name() + end)));
      default ->
          new Asked(
              shown + " is distinct from name+email",
              u -> inSql.apply(u).isDistinctFrom(u.name().concat(u.email())),
              (user, own) ->
                  user.name() != null && !(user.name() + user.email()).equals(inJava.apply(user)));
    };
  }

  private static @Nullable Boolean of(@Nullable String text, Function<String, Boolean> asked) {
    return text == null ? null : asked.apply(text);
  }

  private String any() {
    return AskedAtRandom.TEXTS.get(random.nextInt(AskedAtRandom.TEXTS.size()));
  }

  /** A number of 64 bits, computed of a user. */
  private record Whole(
      String shown, Function<UserFields, IntColumn> inSql, ToLongFunction<User> inJava) {

    /** Whether a million times as much is certain to be within 64 bits. */
    boolean hasRoom() {
      return shown.split("\\*1000000", -1).length <= 2;
    }

    Whole then(String step, Function<IntColumn, IntColumn> computed, Function<Long, Long> inLongs) {
      return new Whole(
          "(" + shown + step + ")",
          u -> computed.apply(inSql.apply(u)),
          user -> inLongs.apply(inJava.applyAsLong(user)));
    }

    Asked asked(
        String sign,
        int value,
        BiFunction<IntColumn, Integer, Condition> compared,
        Function<Integer, Boolean> size) {
      return new Asked(
          shown + " " + sign + " " + value,
          u -> compared.apply(inSql.apply(u), value),
          (user, own) -> size.apply(Long.compare(inJava.applyAsLong(user), value)));
    }
  }
}
