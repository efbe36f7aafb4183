/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.databases;

import java.util.concurrent.atomic.AtomicInteger;

/** Names of databases that no other test, fork or machine is using on the same server. */
final class DatabaseNames {

  private static final int LONGEST_LABEL = 30;
  private static final AtomicInteger COUNTER = new AtomicInteger();

  private DatabaseNames() {}

  static String next(String label) {
    String shortened = label.substring(0, Math.min(label.length(), LONGEST_LABEL));
    String process = Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX);
    String moment = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    return "ashlar_%s_%s_%s_%d".formatted(shortened, moment, process, COUNTER.incrementAndGet());
  }
}
