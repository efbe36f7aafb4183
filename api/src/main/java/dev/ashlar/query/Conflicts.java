/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

/** Writes inserts that say what is to be done where a unique key is taken. */
public final class Conflicts {

  private Conflicts() {}

  /** The insert of any number of rows, without those that any unique key refuses. */
  public static String skip(String insert) {
    return insert + "\nON CONFLICT DO NOTHING";
  }
}
