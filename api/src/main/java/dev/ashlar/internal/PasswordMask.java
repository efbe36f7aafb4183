/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal;

import java.util.regex.Pattern;

/** Hides passwords in texts of drivers, which like to quote the whole URL. */
final class PasswordMask {

  /** {@code password=..} and its kin, until the next parameter of a URL or the end of the word. */
  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?i)((?:password|passwd|passphrase|pwd)\\w*\\s*[=:]\\s*)(?:\"[^\"]*\"|'[^']*'|[^&;\\s\"']+)");

  /**
   * {@code //user:password@host}. A password may hold an {@code @} or a slash that somebody forgot
   * to encode, so everything up to the last {@code @} of the word goes.
   */
  private static final Pattern AUTHORITY = Pattern.compile("(//[^\\s:/@]*:)\\S*@");

  private PasswordMask() {}

  static String mask(String text) {
    return AUTHORITY.matcher(PARAMETER.matcher(text).replaceAll("$1***")).replaceAll("$1***@");
  }
}
