/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The numbers from 0, each after those that it points at; the smallest first. Where nothing but
 * rings is left, the smallest number comes next of those rings that point at nothing outside. Only
 * what stays of its ring is walked again then.
 */
final class RingOrder {

  private static final int DONE = -1;

  private final int[][] targets;
  private final int[][] sources;
  private final StrongComponents components;

  /** The ring of each number; most are alone in theirs. */
  private final int[] ring;

  private final List<int[]> members = new ArrayList<>();

  /** How often each ring points at others that are not done. */
  private final List<Integer> open = new ArrayList<>();

  private final TreeSet<Integer> ready = new TreeSet<>();
  private final TreeSet<Integer> firstOfRings = new TreeSet<>();
  private final BitSet ringed = new BitSet();
  private final List<Integer> order = new ArrayList<>();

  /**
   * @param targets what each number points at, without doubles
   */
  RingOrder(int[][] targets) {
    this.targets = targets;
    sources = sources(targets);
    components = new StrongComponents(targets);
    ring = new int[targets.length];
    split(IntStream.range(0, ring.length).toArray());
    members.stream()
        .filter(together -> together.length > 1)
        .flatMapToInt(Arrays::stream)
        .forEach(ringed::set);
    while (order.size() < ring.length) {
      place(ready.isEmpty() ? firstOfRings.first() : ready.first());
    }
  }

  List<Integer> order() {
    return order;
  }

  /** Whether a number leads to others and back. */
  boolean isInRing(int number) {
    return ringed.get(number);
  }

  private static int[][] sources(int[][] targets) {
    List<List<Integer>> sources = new ArrayList<>();
    for (int[] each : targets) {
      sources.add(new ArrayList<>(each.length));
    }
    for (int from = 0; from < targets.length; from++) {
      for (int to : targets[from]) {
        sources.get(to).add(from);
      }
    }
    return sources.stream()
        .map(froms -> froms.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  private void place(int number) {
    ready.remove(number);
    firstOfRings.remove(number);
    order.add(number);
    int own = ring[number];
    ring[number] = DONE;
    for (int source : sources[number]) {
      if (ring[source] != DONE && ring[source] != own) {
        open.set(ring[source], open.get(ring[source]) - 1);
        offer(ring[source]);
      }
    }
    int[] rest = Arrays.stream(members.get(own)).filter(member -> member != number).toArray();
    if (rest.length > 0) {
      split(rest);
    }
  }

  private void split(int[] numbers) {
    int first = members.size();
    members.addAll(components.among(numbers));
    for (int added = first; added < members.size(); added++) {
      for (int member : members.get(added)) {
        ring[member] = added;
      }
    }
    for (int added = first; added < members.size(); added++) {
      open.add(pointsOutside(added));
      offer(added);
    }
  }

  private int pointsOutside(int own) {
    int count = 0;
    for (int member : members.get(own)) {
      for (int target : targets[member]) {
        count += ring[target] == own || ring[target] == DONE ? 0 : 1;
      }
    }
    return count;
  }

  private void offer(int of) {
    if (open.get(of) == 0) {
      int first = Arrays.stream(members.get(of)).min().orElseThrow();
      (members.get(of).length == 1 ? ready : firstOfRings).add(first);
    }
  }
}
