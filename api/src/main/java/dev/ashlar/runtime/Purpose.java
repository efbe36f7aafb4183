/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

/** What a statement does, and to what. */
record Purpose(Deed deed, Subject subject) {

  enum Deed {
    READ("Reading"),
    INSERT("Inserting"),
    UPDATE("Updating"),
    DELETE("Deleting"),
    DEFINE("Defining");

    private final String word;

    Deed(String word) {
      this.word = word;
    }
  }

  /** The beginning of a message: {@code "Inserting User"}. */
  String sentence() {
    return deed.word + " " + subject.name();
  }
}
