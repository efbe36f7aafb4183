/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Puts values together in as few bytes as is simple. */
final class CursorWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  void octet(int value) {
    bytes.write(value);
  }

  void flag(boolean value) {
    octet(value ? 1 : 0);
  }

  /** A whole number; small ones take fewer bytes, of either sign. */
  void number(long value) {
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7FL) != 0) {
      bytes.write((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  void four(int value) {
    raw(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
  }

  void eight(long value) {
    raw(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
  }

  /** Bytes whose number is known. */
  void raw(byte[] value) {
    bytes.writeBytes(value);
  }

  /** Their number and the bytes. */
  void counted(byte[] value) {
    number(value.length);
    raw(value);
  }

  byte[] written() {
    return bytes.toByteArray();
  }
}
