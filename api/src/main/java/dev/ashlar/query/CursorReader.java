/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import java.nio.ByteBuffer;

/**
 * Takes apart what a {@link CursorWriter} has put together. What cannot be that is refused with a
 * {@link java.nio.BufferUnderflowException} or an {@link IllegalArgumentException}.
 */
final class CursorReader {

  private final ByteBuffer bytes;

  CursorReader(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  int octet() {
    return bytes.get() & 0xFF;
  }

  boolean flag() {
    int octet = octet();
    if (octet > 1) {
      throw new IllegalArgumentException("Neither yes nor no.");
    }
    return octet == 1;
  }

  long number() {
    long read = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int octet = octet();
      read |= (octet & 0x7FL) << shift;
      if (octet < 0x80) {
        return (read >>> 1) ^ -(read & 1);
      }
    }
    throw new IllegalArgumentException("A number of too many bytes.");
  }

  /** A number that has no more than this many bits. */
  long number(int bits) {
    long read = number();
    if (read >> (bits - 1) != read >> (Long.SIZE - 1)) {
      throw new IllegalArgumentException("A number of too many bits.");
    }
    return read;
  }

  int four() {
    return bytes.getInt();
  }

  long eight() {
    return bytes.getLong();
  }

  byte[] raw(int count) {
    byte[] read = new byte[count];
    bytes.get(read);
    return read;
  }

  byte[] counted() {
    long count = number();
    if (count < 0 || count > bytes.remaining()) {
      throw new IllegalArgumentException("More bytes than there are.");
    }
    return raw((int) count);
  }

  boolean isAtEnd() {
    return !bytes.hasRemaining();
  }
}
