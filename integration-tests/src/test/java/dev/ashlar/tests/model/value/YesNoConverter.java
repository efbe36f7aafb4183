/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.model.value;

import dev.ashlar.Converter;

/** Stores a flag as a constant. */
final class YesNoConverter implements Converter<Boolean, YesNoConverter.YesNo> {

  /** The constants. */
  enum YesNo {
    YES,
    NO
  }

  @Override
  public YesNo toDatabase(Boolean value) {
    return value ? YesNo.YES : YesNo.NO;
  }

  @Override
  public Boolean fromDatabase(YesNo stored) {
    return stored == YesNo.YES;
  }
}
