/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.User;
import dev.ashlar.examples.blog.UserFields;
import dev.ashlar.query.Condition;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A condition, and the same in Java: true, false or, where it is unknown, null.
 *
 * @param shown for messages
 */
record Asked(
    String shown,
    Function<UserFields, Condition> inSql,
    BiFunction<User, List<Post>, @Nullable Boolean> inJava) {

  boolean isTrueOf(User user, List<Post> own) {
    return Boolean.TRUE.equals(inJava.apply(user, own));
  }

  Asked not() {
    return new Asked(
        "not(" + shown + ")",
        u -> inSql.apply(u).not(),
        (user, posts) -> {
          Boolean value = inJava.apply(user, posts);
          return value == null ? null : !value;
        });
  }

  Asked and(Asked other) {
    return new Asked(
        "(" + shown + " and " + other.shown + ")",
        u -> inSql.apply(u).and(other.inSql.apply(u)),
        (user, posts) -> both(inJava.apply(user, posts), other.inJava.apply(user, posts), false));
  }

  Asked or(Asked other) {
    return new Asked(
        "(" + shown + " or " + other.shown + ")",
        u -> inSql.apply(u).or(other.inSql.apply(u)),
        (user, posts) -> both(inJava.apply(user, posts), other.inJava.apply(user, posts), true));
  }

  /** One that decides does, one that is unknown leaves it open. */
  private static @Nullable Boolean both(
      @Nullable Boolean left, @Nullable Boolean right, boolean decisive) {
    if ((left != null && left == decisive) || (right != null && right == decisive)) {
      return decisive;
    }
    return (left == null || right == null) ? null : !decisive;
  }
}
