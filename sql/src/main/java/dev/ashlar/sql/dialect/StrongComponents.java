/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The strongly connected components of a graph or of a part of it, by Tarjan's walk; without
 * recursion, for a chain may be as long as there are tables.
 */
final class StrongComponents {

  private static final int OUTSIDE = -1;
  private static final int NEW = 0;

  private final int[][] targets;

  /** When the walk came to a number, from 1. */
  private final int[] entered;

  /** The earliest of those that wait and can be reached from it. */
  private final int[] earliest;

  /** How many of its targets were followed. */
  private final int[] followed;

  private final boolean[] isWaiting;
  private final NumberStack path;
  private final NumberStack waiting;
  private int clock;

  /**
   * @param targets what each number points at
   */
  StrongComponents(int[][] targets) {
    this.targets = targets;
    entered = new int[targets.length];
    earliest = new int[targets.length];
    followed = new int[targets.length];
    isWaiting = new boolean[targets.length];
    path = new NumberStack(targets.length);
    waiting = new NumberStack(targets.length);
    Arrays.fill(entered, OUTSIDE);
  }

  /** The components of these numbers, as if there were no others. */
  List<int[]> among(int[] numbers) {
    List<int[]> components = new ArrayList<>();
    for (int number : numbers) {
      entered[number] = NEW;
      followed[number] = 0;
    }
    for (int number : numbers) {
      if (entered[number] == NEW) {
        walk(number, components);
      }
    }
    for (int number : numbers) {
      entered[number] = OUTSIDE;
    }
    return components;
  }

  private void walk(int start, List<int[]> components) {
    enter(start);
    while (!path.isEmpty()) {
      int last = path.top();
      if (followed[last] < targets[last].length) {
        follow(last, targets[last][followed[last]++]);
      } else {
        leave(path.pop(), components);
      }
    }
  }

  private void enter(int number) {
    entered[number] = ++clock;
    earliest[number] = clock;
    isWaiting[number] = true;
    path.push(number);
    waiting.push(number);
  }

  private void follow(int from, int to) {
    if (entered[to] == NEW) {
      enter(to);
    } else if (isWaiting[to]) {
      earliest[from] = Math.min(earliest[from], entered[to]);
    }
  }

  private void leave(int number, List<int[]> components) {
    if (earliest[number] == entered[number]) {
      int[] component = waiting.popThrough(number);
      for (int member : component) {
        isWaiting[member] = false;
      }
      components.add(component);
    } else {
      int before = path.top();
      earliest[before] = Math.min(earliest[before], earliest[number]);
    }
  }
}
