/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import org.atteo.evo.inflector.English;

/** Singular and plural of English nouns in lower case, as far as names of models need them. */
public final class Inflection {

  private Inflection() {}

  /** The plural of a noun; a plural is its own. */
  public static String plural(String word) {
    return English.plural(word);
  }
}
