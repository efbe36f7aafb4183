/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows around the posts: ten users wrote them, each about three of twenty categories. */
final class GraphRows {

  static final int POSTS = 100;

  private static final int AUTHORS = 10;
  private static final int CATEGORIES = 20;
  private static final int CATEGORIES_OF_A_POST = 3;

  private static final OffsetDateTime MOMENT = Rows.FIRST.atOffset(ZoneOffset.UTC);

  private GraphRows() {}

  /** Posts in the types of the driver, in the order of the columns. */
  static List<@Nullable Object[]> posts() {
    return rows(
        POSTS,
        i -> new @Nullable Object[] {post(i), "Post " + i, Rows.id(i % AUTHORS), MOMENT, MOMENT});
  }

  /** Categories, likewise. */
  static List<@Nullable Object[]> categories() {
    return rows(CATEGORIES, GraphRows::category);
  }

  /** Which post is about which category, likewise. */
  static List<@Nullable Object[]> pairs() {
    return rows(
        POSTS * CATEGORIES_OF_A_POST,
        i -> new @Nullable Object[] {post(i / CATEGORIES_OF_A_POST), categoryId(numberOf(i))});
  }

  /** What the three statements of a graph give: posts, authors, pairs with their category. */
  static List<List<@Nullable Object[]>> answers() {
    return List.of(
        posts(), Rows.first(AUTHORS), rows(POSTS * CATEGORIES_OF_A_POST, GraphRows::pair));
  }

  private static @Nullable Object[] pair(int number) {
    List<@Nullable Object> pair = new ArrayList<>();
    pair.add(post(number / CATEGORIES_OF_A_POST));
    pair.addAll(List.of(category(numberOf(number))));
    return pair.toArray();
  }

  private static int numberOf(int pair) {
    int post = pair / CATEGORIES_OF_A_POST;
    return (post + pair % CATEGORIES_OF_A_POST) % CATEGORIES;
  }

  private static Object[] category(int number) {
    return new Object[] {categoryId(number), "Category " + number, MOMENT, MOMENT};
  }

  private static UUID post(int number) {
    return new UUID(0x0190_0000_0000_7001L, 0x8000_0000_0000_0000L + number);
  }

  private static UUID categoryId(int number) {
    return new UUID(0x0190_0000_0000_7002L, 0x8000_0000_0000_0000L + number);
  }

  private static List<@Nullable Object[]> rows(int count, IntFunction<@Nullable Object[]> row) {
    return IntStream.range(0, count).mapToObj(row).toList();
  }
}
