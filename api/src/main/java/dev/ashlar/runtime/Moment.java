/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.value.Values;
import java.time.Instant;
import java.util.UUID;

/**
 * When rows are written: what their audit columns say, and what keys are made of. For generated
 * drafts.
 */
public final class Moment {

  private final Instant instant;
  private final Keys keys;
  private final Ulids ulids;

  Moment(Instant instant, Keys keys, Ulids ulids) {
    this.instant = instant;
    this.keys = keys;
    this.ulids = ulids;
  }

  /** The present one of the system's clock, for previews. */
  public static Moment now() {
    return new Moment(Values.now(), Keys.SHARED, Ulids.SHARED);
  }

  /** In whole microseconds. */
  public Instant instant() {
    return instant;
  }

  /** As {@link Keys#uuidV7} makes it, but of this moment. */
  public UUID uuidV7() {
    return keys.next(instant.toEpochMilli());
  }

  /** As {@link Keys#uuidV4} makes it. */
  public UUID uuidV4() {
    return Keys.uuidV4();
  }

  /** As {@link Keys#ulid} makes it, but of this moment. */
  public String ulid() {
    return ulids.next(instant.toEpochMilli());
  }

  /** As {@link Keys#cuid2} makes it. */
  public String cuid2() {
    return Keys.cuid2();
  }
}
