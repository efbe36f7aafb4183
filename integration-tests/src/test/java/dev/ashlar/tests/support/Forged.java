/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;

/** Cursors by somebody who has read how they are made. */
public final class Forged {

  /** The way and the mark of the order. */
  private static final int HEAD = 7;

  private Forged() {}

  /** How many bytes of values a cursor has. */
  public static int length(String cursor) {
    return bytes(cursor).length - HEAD - Integer.BYTES;
  }

  /** The values of a cursor. */
  public static byte[] values(String cursor) {
    byte[] bytes = bytes(cursor);
    return Arrays.copyOfRange(bytes, HEAD, bytes.length - Integer.BYTES);
  }

  /** A cursor of the same query with other values, and a sum that is right. */
  public static String with(String cursor, byte[] values) {
    ByteBuffer forged = ByteBuffer.allocate(HEAD + values.length + Integer.BYTES);
    forged.put(bytes(cursor), 0, HEAD).put(values);
    CRC32 sum = new CRC32();
    sum.update(forged.array(), 0, HEAD + values.length);
    forged.putInt((int) sum.getValue());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(forged.array());
  }

  private static byte[] bytes(String cursor) {
    return Base64.getUrlDecoder().decode(cursor);
  }
}
