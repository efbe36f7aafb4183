/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.behaviour;

/**
 * How one test ended on one database.
 *
 * @param test the class and the method, divided by {@code #}
 * @param database its name, such as {@code h2}
 */
record Outcome(String test, String database, Result result) {

  enum Result {
    PASSED,
    FAILED,
    SKIPPED
  }
}
