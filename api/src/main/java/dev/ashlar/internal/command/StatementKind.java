/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.command;

/** What a statement does with rows, or with tables. */
public enum StatementKind {
  READ("Reading"),
  INSERT("Inserting"),
  UPDATE("Updating"),
  DELETE("Deleting"),
  DEFINE("Defining");

  private final String word;

  StatementKind(String word) {
    this.word = word;
  }

  /** As messages begin: {@code "Reading"}. */
  String word() {
    return word;
  }
}
