/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.value;

import dev.ashlar.internal.Ulids;
import dev.ashlar.internal.UuidsV7;
import java.time.Instant;
import java.util.UUID;
import java.util.function.LongFunction;

/**
 * When rows are written: what their audit columns say, and what keys are made of. For generated
 * drafts.
 */
public final class Moment {

  private final Instant instant;
  private final LongFunction<UUID> uuids;
  private final LongFunction<String> ulids;

  /**
   * A moment.
   *
   * @param uuids makes a UUID of version 7 of milliseconds since 1970
   * @param ulids makes a ULID of them
   */
  public Moment(Instant instant, LongFunction<UUID> uuids, LongFunction<String> ulids) {
    this.instant = instant;
    this.uuids = uuids;
    this.ulids = ulids;
  }

  /** The present one of the system's clock, for previews. */
  public static Moment now() {
    return new Moment(Values.now(), UuidsV7.SHARED::next, Ulids.SHARED::next);
  }

  /** In whole microseconds. */
  public Instant instant() {
    return instant;
  }

  /** As {@link Keys#uuidV7} makes it, but of this moment. */
  public UUID uuidV7() {
    return uuids.apply(instant.toEpochMilli());
  }

  /** As {@link Keys#uuidV4} makes it. */
  public UUID uuidV4() {
    return Keys.uuidV4();
  }

  /** As {@link Keys#ulid} makes it, but of this moment. */
  public String ulid() {
    return ulids.apply(instant.toEpochMilli());
  }

  /** As {@link Keys#cuid2} makes it. */
  public String cuid2() {
    return Keys.cuid2();
  }
}
