/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.javac;

import java.util.HexFormat;

/** Source text in which every character beyond ASCII is an escape, which Java reads anywhere. */
final class UnicodeEscapes {

  private UnicodeEscapes() {}

  static String of(String source) {
    if (source.chars().allMatch(each -> each < 0x80)) {
      return source;
    }
    StringBuilder escaped = new StringBuilder(source.length());
    for (int index = 0; index < source.length(); index++) {
      char next = source.charAt(index);
      if (next < 0x80) {
        escaped.append(next);
      } else {
        escaped.append("\\u").append(HexFormat.of().toHexDigits(next));
      }
    }
    return escaped.toString();
  }
}
