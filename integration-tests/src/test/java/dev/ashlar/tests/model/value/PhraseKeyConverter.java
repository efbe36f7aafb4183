/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.value;

import dev.ashlar.Converter;

/** Stores a key as {@code en:7}. */
public final class PhraseKeyConverter implements Converter<PhraseKey, String> {

  @Override
  public String toDatabase(PhraseKey value) {
    return value.language() + ":" + value.number();
  }

  @Override
  public PhraseKey fromDatabase(String stored) {
    int colon = stored.indexOf(':');
    return new PhraseKey(stored.substring(0, colon), Integer.parseInt(stored.substring(colon + 1)));
  }
}
