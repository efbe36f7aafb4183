/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.query;

import dev.ashlar.examples.blog.Post;
import dev.ashlar.examples.blog.User;
import dev.ashlar.query.Condition;
import dev.ashlar.query.TextColumn;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Makes conditions over users and their posts. */
final class AskedAtRandom {

  /** Of letters only ASCII has two cases here: databases differ in those of others. */
  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "a",
          "A",
          "a ",
          "ab",
          "aB",
          "b%",
          "%",
          "_",
          "\\",
          "a\\",
          "'",
          "\"",
          "*?[x]",
          "z",
          "\uffee",
          "\ud83d\ude00",
          "\ud83d\ude01",
          "a\ud83d\ude00b",
          "1",
          "10",
          "9",
          "null",
          "\n",
          "a\nb",
          "^.$");

  /** Texts as each database has them in order. */
  static final Comparator<String> BY_CODE_POINT =
      (one, other) -> Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

  private static final List<String> PATTERNS =
      List.of(
          "%",
          "_", "__", "a%", "%b", "%\\%", "\\_", "_%_", "%a%", "%.$", "*%", "[x]", "%\n%", "a_b",
          "");

  private final Random random;
  private final ComputedAtRandom computed;

  AskedAtRandom(Random random) {
    this.random = random;
    this.computed = new ComputedAtRandom(random);
  }

  Asked condition(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(6)) {
      case 1 -> condition(depth - 1).not();
      case 2, 3 -> condition(depth - 1).and(condition(depth - 1));
      case 4, 5 -> condition(depth - 1).or(condition(depth - 1));
      default -> leaf();
    };
  }

  private Asked leaf() {
    return switch (random.nextInt(15)) {
      case 0 -> number();
      case 1 ->
          new Asked("name is null", u -> u.name().isNull(), (user, own) -> user.name() == null);
      case 2 ->
          new Asked(
              "name < email",
              u -> u.name().lt(u.email()),
              (user, own) -> name(user, name -> size(name, user.email()) < 0));
      case 3 -> likes();
      case 4 -> among();
      case 5 -> caseless();
      case 6, 7 -> posts();
      case 8 -> distinct();
      case 9 -> between();
      case 10, 11, 12 -> computed.condition();
      default -> text();
    };
  }

  private Asked number() {
    int value = random.nextInt(4);
    return random.nextBoolean()
        ? new Asked(
            "visits >= " + value, u -> u.visits().gte(value), (user, own) -> user.visits() >= value)
        : new Asked(
            "visits in " + value,
            u -> u.visits().in(value, value + 2),
            (user, own) -> user.visits() == value || user.visits() == value + 2);
  }

  private Asked text() {
    String value = any(TEXTS);
    return switch (random.nextInt(9)) {
      case 0 -> name("eq", value, TextColumn::eq, String::equals);
      case 1 -> name("ne", value, TextColumn::ne, (name, other) -> !name.equals(other));
      case 2 -> name("lt", value, TextColumn::lt, (name, other) -> size(name, other) < 0);
      case 3 -> name("lte", value, TextColumn::lte, (name, other) -> size(name, other) <= 0);
      case 4 -> name("gt", value, TextColumn::gt, (name, other) -> size(name, other) > 0);
      case 5 -> name("gte", value, TextColumn::gte, (name, other) -> size(name, other) >= 0);
      case 6 -> name("contains", value, TextColumn::contains, String::contains);
      case 7 -> name("startsWith", value, TextColumn::startsWith, String::startsWith);
      default -> name("endsWith", value, TextColumn::endsWith, String::endsWith);
    };
  }

  private Asked name(
      String word,
      String value,
      BiFunction<TextColumn, String, Condition> inSql,
      BiPredicate<String, String> inJava) {
    return new Asked(
        "name " + word + " <" + value + ">",
        u -> inSql.apply(u.name(), value),
        (user, own) -> name(user, name -> inJava.test(name, value)));
  }

  private Asked likes() {
    String pattern = any(PATTERNS);
    return name("like", pattern, TextColumn::like, (name, like) -> Likeness.of(name, like));
  }

  private Asked among() {
    List<String> values =
        random.nextInt(4) == 0 ? List.of() : List.of(any(TEXTS), any(TEXTS), any(TEXTS));
    return random.nextBoolean()
        ? new Asked(
            "name in " + values,
            u -> u.name().in(values),
            (user, own) -> values.isEmpty() ? Boolean.FALSE : name(user, values::contains))
        : new Asked(
            "name not in " + values,
            u -> u.name().notIn(values),
            (user, own) ->
                values.isEmpty() ? Boolean.TRUE : name(user, name -> !values.contains(name)));
  }

  private Asked caseless() {
    String value = any(TEXTS);
    String small = value.toLowerCase(Locale.ROOT);
    return random.nextBoolean()
        ? new Asked(
            "name without case eq <" + value + ">",
            u -> u.name().ignoreCase().eq(value),
            (user, own) -> name(user, name -> name.toLowerCase(Locale.ROOT).equals(small)))
        : new Asked(
            "name without case gt <" + value + ">",
            u -> u.name().ignoreCase().gt(value),
            (user, own) -> name(user, name -> size(name.toLowerCase(Locale.ROOT), small) > 0));
  }

  private Asked distinct() {
    String value = any(TEXTS);
    return new Asked(
        "name is distinct from <" + value + ">",
        u -> u.name().isDistinctFrom(value),
        (user, own) -> !value.equals(user.name()));
  }

  private Asked between() {
    String low = any(TEXTS);
    String high = any(TEXTS);
    return new Asked(
        "name between <" + low + "> and <" + high + ">",
        u -> u.name().between(low, high),
        (user, own) -> name(user, name -> size(name, low) >= 0 && size(name, high) <= 0));
  }

  private Asked posts() {
    String value = any(TEXTS);
    return switch (random.nextInt(5)) {
      case 0 -> new Asked("some post", u -> u.posts().some(), (user, own) -> !own.isEmpty());
      case 1 ->
          new Asked(
              "some post > <" + value + ">",
              u -> u.posts().some(p -> p.title().gt(value)),
              (user, own) -> own.stream().anyMatch(post -> size(post.title(), value) > 0));
      case 2 ->
          new Asked(
              "every post has an editor who is not <" + value + ">",
              u -> u.posts().every(p -> p.editor().name().ne(value)),
              (user, own) ->
                  own.stream()
                      .allMatch(
                          post ->
                              post.editor() != null
                                  && post.editor().get().name() != null
                                  && !value.equals(post.editor().get().name())));
      case 3 ->
          new Asked(
              "no post is published",
              u -> u.posts().none(p -> p.published()),
              (user, own) -> own.stream().noneMatch(Post::published));
      default -> counted(random.nextInt(3), post -> post.published());
    };
  }

  private static Asked counted(int number, Predicate<Post> counts) {
    ToIntFunction<List<Post>> count = own -> (int) own.stream().filter(counts).count();
    return new Asked(
        "published posts = " + number,
        u -> u.posts().count(p -> p.published()).eq(number),
        (user, own) -> count.applyAsInt(own) == number);
  }

  private static @Nullable Boolean name(User user, Predicate<String> asked) {
    String name = user.name();
    return name == null ? null : asked.test(name);
  }

  /** By code point. */
  static int size(String left, String right) {
    return BY_CODE_POINT.compare(left, right);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
