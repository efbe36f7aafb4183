/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.message;

import java.util.List;
import java.util.Locale;

/** Small words of messages. */
public final class Words {

  private Words() {}

  /** The word with its article: {@code a User}, {@code an Order}. */
  public static String a(String word) {
    return ("AEIOaeio".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
  }

  /** An enumeration: {@code a, b and c}. */
  public static String and(List<String> words) {
    return list(words, " and ");
  }

  /** A choice: {@code a, b or c}. */
  public static String or(List<String> words) {
    return list(words, " or ");
  }

  /** The word with a capital letter: {@code blog} giving {@code Blog}. */
  public static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String list(List<String> words, String beforeLast) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + beforeLast + words.get(last);
  }
}
