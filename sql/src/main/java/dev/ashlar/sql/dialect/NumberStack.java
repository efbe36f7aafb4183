/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.util.Arrays;

/** Numbers, of which the last comes off first. */
final class NumberStack {

  private final int[] numbers;
  private int size;

  NumberStack(int longest) {
    numbers = new int[longest];
  }

  boolean isEmpty() {
    return size == 0;
  }

  int top() {
    return numbers[size - 1];
  }

  void push(int number) {
    numbers[size++] = number;
  }

  int pop() {
    return numbers[--size];
  }

  /** What was pushed since this number, and it. */
  int[] popThrough(int number) {
    int end = size;
    int popped;
    do {
      popped = pop();
    } while (popped != number);
    return Arrays.copyOfRange(numbers, size, end);
  }
}
