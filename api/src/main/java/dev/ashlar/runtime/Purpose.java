/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.query.ModelTable;
import java.util.Locale;

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

  /** The same to another model of the schema. */
  Purpose about(ModelTable<?> table) {
    return subject.schema().related(table).purpose(deed);
  }

  /** The same within a message: {@code "inserting User"}. */
  String words() {
    return deed.word.toLowerCase(Locale.ROOT) + " " + subject.name();
  }

  /** The beginning of a message: {@code "Inserting User"}. */
  String sentence() {
    return deed.word + " " + subject.name();
  }
}
