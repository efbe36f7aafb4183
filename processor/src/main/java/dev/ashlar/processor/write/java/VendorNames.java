/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.java;

import dev.ashlar.Vendor;
import java.util.Locale;

/** Vendors as parts of names. */
public final class VendorNames {

  private VendorNames() {}

  /** {@code Postgresql}: the beginning of a class name. */
  public static String className(Vendor vendor) {
    return vendor.name().charAt(0) + vendor.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
