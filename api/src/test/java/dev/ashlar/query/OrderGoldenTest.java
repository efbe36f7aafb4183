/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.util.function.Function;
import org.junit.jupiter.api.Test;

class OrderGoldenTest {

  @Test
  void ordersSayWhereMissingValuesAreWhereThereMayBeAny() {
    Sheet sheet =
        new Sheet("Orders. A missing value counts as the largest, unless it is said otherwise.");
    users(sheet, "u.email()", u -> u.email());
    users(sheet, "u.email().asc()", u -> u.email().asc());
    users(sheet, "u.email().desc()", u -> u.email().desc());
    users(sheet, "u.email().nullsFirst() (never null)", u -> u.email().nullsFirst());
    users(sheet, "u.name()", u -> u.name());
    users(sheet, "u.name().ignoreCase()", u -> u.name().ignoreCase());
    users(sheet, "u.email().ignoreCase().desc()", u -> u.email().ignoreCase().desc());
    users(sheet, "u.name().desc()", u -> u.name().desc());
    users(sheet, "u.name().nullsFirst()", u -> u.name().nullsFirst());
    users(sheet, "u.name().desc().nullsLast()", u -> u.name().desc().nullsLast());
    users(sheet, "u.name().nullsLast().desc()", u -> u.name().nullsLast().desc());
    users(sheet, "u.name().desc().asc()", u -> u.name().desc().asc());
    posts(sheet, "p.published().desc()", p -> p.published().desc());
    posts(sheet, "p.author().email()", p -> p.author().email());
    posts(sheet, "p.editor().email()", p -> p.editor().email());
    posts(sheet, "p.editor().id().desc()", p -> p.editor().id().desc());
    sheet.select(
        "i.price()",
        new ItemFields(),
        all -> all.orderBy(HeldOrder.ordering(all.fields().price())));
    sheet.isGolden("orders.txt");
  }

  @Test
  void severalOrdersFollowEachOther() {
    new Sheet("Several orders, and the key that makes an order total.")
        .select(
            "orderBy(u.name()).thenBy(u.email().desc())",
            new UserFields(),
            all ->
                all.orderBy(HeldOrder.ordering(all.fields().name()))
                    .thenBy(HeldOrder.ordering(all.fields().email().desc())))
        .select(
            "orderBy(u.name()), total",
            new UserFields(),
            all -> all.orderBy(HeldOrder.ordering(all.fields().name())).totallyOrdered())
        .select(
            "orderBy(u.id().desc()), total",
            new UserFields(),
            all -> all.orderBy(HeldOrder.ordering(all.fields().id().desc())).totallyOrdered())
        .select(
            "orderBy(p.author().id()), total",
            new PostFields(),
            all -> all.orderBy(HeldOrder.ordering(all.fields().author().id())).totallyOrdered())
        .select(
            "where(p.author()..).orderBy(p.author()..): one join",
            new PostFields(),
            all ->
                all.where(Held.predicate(all.fields().author().visits().gt(5)))
                    .orderBy(HeldOrder.ordering(all.fields().author().email())))
        .isGolden("orders-several.txt");
  }

  private static void users(Sheet sheet, String source, Function<UserFields, Order> order) {
    sheet.select(
        source,
        new UserFields(),
        all -> all.orderBy(HeldOrder.ordering(order.apply(all.fields()))));
  }

  private static void posts(Sheet sheet, String source, Function<PostFields, Order> order) {
    sheet.select(
        source,
        new PostFields(),
        all -> all.orderBy(HeldOrder.ordering(order.apply(all.fields()))));
  }
}
