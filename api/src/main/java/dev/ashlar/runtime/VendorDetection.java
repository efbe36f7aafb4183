/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.runtime;

import dev.ashlar.Vendor;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.vendor.Dialects;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What kind of database a data source leads to. */
record VendorDetection(Vendor vendor, Dialect dialect) {

  static VendorDetection of(DataSource source) {
    Dialect dialect = dialect(source);
    return new VendorDetection(Vendor.valueOf(dialect.name().toUpperCase(Locale.ROOT)), dialect);
  }

  static VendorDetection of(Vendor vendor) {
    return new VendorDetection(vendor, Dialects.named(vendor.dialect()));
  }

  private static Dialect dialect(DataSource source) {
    try (Connection connection = Loan.borrowed(source)) {
      Dialect dialect = dialect(connection.getMetaData().getDatabaseProductName());
      dialect.checkSettings(connection);
      return dialect;
    } catch (SQLException e) {
      throw Loan.unavailable(e);
    }
  }

  private static Dialect dialect(String productName) {
    return Dialects.serving(productName)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Ashlar has no dialect for a database that calls itself \"%s\". It has these: %s."
                        .formatted(
                            productName,
                            Dialects.all().stream()
                                .map(Dialect::name)
                                .collect(Collectors.joining(", ")))));
  }
}
