/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.benchmarks.javac;

/**
 * What a compilation takes.
 *
 * @param seconds the processor time of its JVM; it depends on the machine and its load
 * @param allocated the bytes that javac's thread allocated; alike within two percent everywhere
 * @param peak the most bytes of the heap that were in use after a collection
 */
record Cost(double seconds, long allocated, long peak) {

  /** What {@link CompileOnce} printed. */
  static Cost parse(String printed) {
    String[] words = printed.strip().split(" ", -1);
    return new Cost(
        Long.parseLong(words[0]) / 1e9, Long.parseLong(words[1]), Long.parseLong(words[2]));
  }
}
