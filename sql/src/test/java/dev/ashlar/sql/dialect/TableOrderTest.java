/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.sql.schema.PrimaryKey;
import dev.ashlar.sql.schema.ReferentialAction;
import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableForeignKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In which order tables come, and which of their keys have to wait. */
class TableOrderTest {

  @Test
  void tableComesAfterWhatItPointsAt() {
    assertThat(names(schema(Map.of("a", "c", "b", "", "c", "b")))).containsExactly("b", "c", "a");
  }

  @Test
  void ringBeginsWithItsFirstNameAndOneKeyIsLate() {
    Schema schema = schema(Map.of("a", "b z", "b", "c", "c", "b y", "y", "", "z", ""));

    assertThat(names(schema)).containsExactly("y", "z", "b", "a", "c");
    assertThat(new TableOrder(schema).lateKeys())
        .extracting(late -> late.key().name())
        .containsExactly("b_to_c");
  }

  @Test
  void tablesThatPointAtThemselvesWaitForNothing() {
    Schema schema = schema(Map.of("a", "a b", "b", "b"));

    assertThat(names(schema)).containsExactly("b", "a");
    assertThat(new TableOrder(schema).lateKeys()).isEmpty();
  }

  @Test
  void orderIsTheOneThatTheRuleGivesStepByStep() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      Map<String, String> pointsAt = new TreeMap<>();
      int count = 1 + random.nextInt(9);
      for (int i = 0; i < count; i++) {
        List<String> targets = new ArrayList<>();
        for (int key = random.nextInt(4); key > 0; key--) {
          targets.add(name(random.nextInt(count + 1)));
        }
        pointsAt.put(name(i), String.join(" ", new HashSet<>(targets)));
      }
      assertThat(names(schema(pointsAt)))
          .as("seed %d, round %d: %s", seed, round, pointsAt)
          .isEqualTo(stepByStep(pointsAt));
    }
  }

  @Test
  @Timeout(60)
  void thousandsOfTablesInRingsAreOrdered() {
    int count = 4_000;
    Map<String, String> pointsAt = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      pointsAt.put(
          name(i),
          "%s %s %s"
              .formatted(
                  name((i + 1) % count), name((i * 7 + 3) % count), name((i + count - 2) % count)));
    }

    assertThat(names(schema(pointsAt))).hasSize(count).startsWith(name(0));
  }

  @Test
  @Timeout(60)
  void thousandsOfSmallRingsAndLongChainsAreOrdered() {
    Map<String, String> pointsAt = new TreeMap<>();
    for (int i = 0; i < 20_000; i += 2) {
      pointsAt.put(name(i), name(i + 1));
      pointsAt.put(name(i + 1), name(i) + " " + name(i + 2));
    }

    assertThat(names(schema(pointsAt))).startsWith(name(19_998), name(19_999), name(19_996));
  }

  private static String name(int number) {
    return "t%05d".formatted(number);
  }

  private static List<String> names(Schema schema) {
    return new TableOrder(schema).tables().stream().map(Table::name).toList();
  }

  /** The first table that waits for none; else the first of a ring that waits for none outside. */
  private static List<String> stepByStep(Map<String, String> pointsAt) {
    TreeMap<String, Set<String>> left = new TreeMap<>();
    pointsAt.forEach((name, targets) -> left.put(name, new HashSet<>(words(targets))));
    left.forEach((name, targets) -> targets.remove(name));
    left.values().forEach(targets -> targets.retainAll(pointsAt.keySet()));
    List<String> order = new ArrayList<>();
    while (!left.isEmpty()) {
      String next =
          left.keySet().stream()
              .filter(name -> left.get(name).isEmpty())
              .findFirst()
              .orElseGet(
                  () ->
                      left.keySet().stream()
                          .filter(
                              name ->
                                  reached(name, left).stream()
                                      .allMatch(other -> reached(other, left).contains(name)))
                          .findFirst()
                          .orElseThrow());
      order.add(next);
      left.remove(next);
      left.values().forEach(targets -> targets.remove(next));
    }
    return order;
  }

  private static Set<String> reached(String from, Map<String, Set<String>> pointsAt) {
    Set<String> reached = new HashSet<>();
    List<String> open = new ArrayList<>(pointsAt.get(from));
    while (!open.isEmpty()) {
      String name = open.remove(open.size() - 1);
      if (reached.add(name)) {
        open.addAll(pointsAt.get(name));
      }
    }
    return reached;
  }

  private static Schema schema(Map<String, String> pointsAt) {
    return new Schema(
        "Rings",
        pointsAt.entrySet().stream()
            .map(entry -> table(entry.getKey(), entry.getValue()))
            .toList());
  }

  private static Table table(String name, String pointsAt) {
    List<String> targets = words(pointsAt);
    return new Table(
        name,
        List.of(),
        new PrimaryKey(name + "_pkey", List.of("id")),
        List.of(),
        List.of(),
        IntStream.range(0, targets.size()).mapToObj(i -> key(name, targets.get(i))).toList(),
        List.of());
  }

  private static TableForeignKey key(String from, String to) {
    return new TableForeignKey(
        from + "_to_" + to,
        List.of(to + "_id"),
        to,
        List.of("id"),
        ReferentialAction.RESTRICT,
        ReferentialAction.NO_ACTION);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }
}
