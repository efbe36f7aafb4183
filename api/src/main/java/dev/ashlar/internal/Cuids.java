/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal;

import java.security.SecureRandom;

/** Makes keys in the form of CUID2. */
public final class Cuids {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final int LETTERS = 26;
  private static final int LENGTH = 24;

  private Cuids() {}

  public static String next() {
    char[] text = new char[LENGTH];
    text[0] = CHARACTERS.charAt(RANDOM.nextInt(LETTERS));
    for (int at = 1; at < LENGTH; at++) {
      text[at] = CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length()));
    }
    return new String(text);
  }
}
