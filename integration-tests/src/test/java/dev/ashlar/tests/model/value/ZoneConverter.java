/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.value;

import dev.ashlar.Converter;
import java.time.ZoneId;

/** Stores a zone as a value record around its name. */
final class ZoneConverter implements Converter<ZoneId, ZoneConverter.Name> {

  /** The name of a zone. */
  record Name(String text) {}

  @Override
  public Name toDatabase(ZoneId value) {
    return new Name(value.getId());
  }

  @Override
  public ZoneId fromDatabase(Name stored) {
    return ZoneId.of(stored.text());
  }
}
