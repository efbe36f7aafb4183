/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.timestamp;

import dev.ashlar.processor.rule.Chapter;

/** Timestamps, soft deletion and versions. */
public final class TimestampRules {

  private TimestampRules() {}

  /** The rules, each once. */
  public static Chapter chapter() {
    return Chapter.of(
        new ModelHasTimestamps(),
        new TimestampHasZone(),
        new TimestampIsTemporal(),
        new TimestampsAreRequired(),
        new RoleIsUnique(),
        new SoftDeleteIsNullable(),
        new SoftDeleteHasNoDefault(),
        new VersionIsNotKey(),
        new VersionIsIntegral(),
        new VersionIsRequired(),
        new CreatedAtIsNotUpdatable(),
        new TimestampNamed(),
        new TimestampPairAgrees());
  }
}
