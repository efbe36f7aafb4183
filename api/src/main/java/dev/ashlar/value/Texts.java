/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.value;

/** What a text may hold, and how long it is. */
public final class Texts {

  private Texts() {}

  static String sendable(String label, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw Values.refused(
            label, "contains the character NUL, which not every database keeps", "Remove it.");
      }
      if (Character.isSurrogate(c)) {
        if (!isPair(text, i)) {
          throw Values.refused(
              label, "contains half of a surrogate pair, which is no character", "Remove it.");
        }
        i++;
      }
    }
    return text;
  }

  private static boolean isPair(String text, int high) {
    return high + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(high), text.charAt(high + 1));
  }

  static String within(String label, String text, int length) {
    // A text has at most as many code points as chars: mostly there is nothing to count.
    if (text.length() > length) {
      int points = text.codePointCount(0, text.length());
      if (points > length) {
        throw Values.refused(
            label,
            "has %s characters; %s fit".formatted(points, length),
            "Shorten it, or raise @Column(length).");
      }
    }
    return text;
  }
}
