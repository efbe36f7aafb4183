/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import java.util.List;
import java.util.Locale;

/** Names of members that stand in embedded records: {@code home.place.latitude}. */
public final class MemberPath {

  /** What stands between the names. */
  static final String DOT = ".";

  private MemberPath() {}

  /** The name of a component of what has this path; the empty path is the model. */
  public static String of(String around, String name) {
    return around.isEmpty() ? name : around + DOT + name;
  }

  /** Whether the member stands in an embedded record. */
  public static boolean isNested(String path) {
    return path.contains(DOT);
  }

  /** The names from the outermost to the member's own. */
  public static List<String> names(String path) {
    return List.of(path.split("\\."));
  }

  /** The member's own name. */
  public static String last(String path) {
    return path.substring(path.lastIndexOf(DOT) + 1);
  }

  /** The outermost name. */
  public static String first(String path) {
    return names(path).get(0);
  }

  /** The path as one word: {@code homePlaceLatitude}. */
  public static String camel(String path) {
    StringBuilder word = new StringBuilder();
    for (String name : names(path)) {
      word.append(word.isEmpty() ? name : capitalized(name));
    }
    return word.toString();
  }

  private static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
