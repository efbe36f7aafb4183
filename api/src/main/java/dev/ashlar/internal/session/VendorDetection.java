/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.session;

import dev.ashlar.DatabaseUnavailable;
import dev.ashlar.Vendor;
import dev.ashlar.internal.DriverText;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.dialect.ShiftingColumns;
import dev.ashlar.sql.vendor.Dialects;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What kind of database a data source leads to, and that its settings keep what is promised.
 *
 * @param shifting its columns that hold moments as each session's own time zone has them
 */
public record VendorDetection(Vendor vendor, Dialect dialect, ShiftingColumns shifting) {

  /**
   * Asks the database, with one connection.
   *
   * @param stated what kind it is; null to ask the driver
   */
  public static VendorDetection of(DataSource source, @Nullable Vendor stated) {
    try (Connection connection = BorrowedConnection.borrowed(source)) {
      Dialect dialect = dialect(connection, stated).of(connection);
      dialect.checkSettings(connection);
      return new VendorDetection(
          Vendor.valueOf(dialect.name().toUpperCase(Locale.ROOT)),
          dialect,
          dialect.shiftingColumns(connection));
    } catch (SQLException e) {
      throw unanswered(stated, e);
    }
  }

  private static Dialect dialect(Connection connection, @Nullable Vendor stated)
      throws SQLException {
    return stated == null
        ? dialect(connection.getMetaData().getDatabaseProductName())
        : Dialects.named(stated.dialect());
  }

  private static DatabaseUnavailable unanswered(@Nullable Vendor stated, SQLException cause) {
    return new DatabaseUnavailable(
        """
        The database gave a connection, but did not answer what its settings are: %s
        %s"""
            .formatted(
                DriverText.of(cause),
                stated == null
                    ? "Check that the user of the DataSource may ask for them, and that the server is not about to stop."
                    : "Check that vendor(%s) is what it is, and that the user of the DataSource may ask for them."
                        .formatted(stated)),
        DriverText.masked(cause));
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
