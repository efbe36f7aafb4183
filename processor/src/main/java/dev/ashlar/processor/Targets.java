/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor;

import dev.ashlar.Vendor;
import dev.ashlar.processor.mapping.Settings;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.vendor.Dialects;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The dialect of each vendor. */
final class Targets {

  private Targets() {}

  static Map<Vendor, Dialect> dialects() {
    Map<Vendor, Dialect> dialects = new EnumMap<>(Vendor.class);
    for (Vendor vendor : Vendor.values()) {
      dialects.put(vendor, Dialects.named(vendor.name().toLowerCase(Locale.ROOT)));
    }
    return dialects;
  }

  /** Those that a schema with these settings is made for. */
  static Map<Vendor, Dialect> of(Settings settings, Map<Vendor, Dialect> dialects) {
    Map<Vendor, Dialect> targets = new EnumMap<>(dialects);
    targets.keySet().retainAll(settings.vendors());
    return targets;
  }
}
