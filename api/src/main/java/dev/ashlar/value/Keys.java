/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.value;

import dev.ashlar.internal.Cuids;
import dev.ashlar.internal.Ulids;
import dev.ashlar.internal.UuidsV7;
import java.util.UUID;

/**
 * Makes keys where the program, not the database, gives them.
 *
 * <pre>{@code
 * UUID id = Keys.uuidV7();
 * }</pre>
 */
public final class Keys {

  private Keys() {}

  /**
   * A UUID of version 7: milliseconds since 1970, a counter, and 62 random bits. Each one is
   * greater than all that this JVM made before, within a millisecond and when the clock is set back
   * too, so that new rows go to the end of an index. It tells when it was made, and is no secret.
   */
  public static UUID uuidV7() {
    return UuidsV7.SHARED.next(System.currentTimeMillis());
  }

  /** A UUID of version 4: 122 random bits of a secure source. */
  public static UUID uuidV4() {
    return UUID.randomUUID();
  }

  /**
   * A ULID: 26 characters of Crockford's base 32, the first 10 of which are milliseconds since
   * 1970, and the others random. Each one is greater, as text, than all that this JVM made before,
   * within a millisecond and when the clock is set back too. It tells when it was made, and is no
   * secret.
   */
  public static String ulid() {
    return Ulids.SHARED.next(System.currentTimeMillis());
  }

  /**
   * A text in the form of CUID2: a small letter, then 23 small letters and digits, of a secure
   * source of random numbers. It has no order, and cannot be guessed.
   */
  public static String cuid2() {
    return Cuids.next();
  }
}
