/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

/** Who makes the primary key of a new row. */
public enum Generator {

  /** By the key's type: {@code UUID_V7} for UUID, IDENTITY for int and long, else ASSIGNED. */
  AUTO,

  /** The database counts up, for keys of type {@code int} and {@code long}. */
  IDENTITY,

  /**
   * The database takes the next value of a sequence, for keys of type {@code int} and {@code long};
   * on databases that have sequences.
   */
  SEQUENCE,

  /**
   * A UUID of version 7, made when a draft is inserted: it begins with the time, so that new rows
   * stand beside each other in the index.
   */
  UUID_V7,

  /** A random UUID, of version 4, made when a draft is inserted: it tells nothing. */
  UUID_V4,

  /**
   * A text of 26 letters and digits, made when a draft is inserted, for keys of type String: it
   * begins with the time, as {@link #UUID_V7} does.
   */
  ULID,

  /**
   * A text of 24 small letters and digits that begins with a letter, made when a draft is inserted,
   * for keys of type String: it tells nothing, and cannot be guessed.
   */
  CUID2,

  /** The caller gives the key in each draft. */
  ASSIGNED
}
