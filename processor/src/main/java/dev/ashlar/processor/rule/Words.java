/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule;

import java.util.List;

/** Small words of messages. */
public final class Words {

  private Words() {}

  /** The word with its article: {@code a User}, {@code an Order}. */
  public static String a(String word) {
    return ("AEIOaeio".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
  }

  /** An enumeration: {@code a, b and c}. */
  public static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
