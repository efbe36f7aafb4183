/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.value;

import dev.ashlar.Converter;
import java.util.List;

/** Stores words as a text. */
final class WordsConverter implements Converter<List<String>, String> {

  @Override
  public String toDatabase(List<String> value) {
    return String.join(" ", value);
  }

  @Override
  public List<String> fromDatabase(String stored) {
    return stored.isEmpty() ? List.of() : List.of(stored.split(" ", -1));
  }
}
