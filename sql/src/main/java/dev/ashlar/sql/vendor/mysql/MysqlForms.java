/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import java.nio.ByteBuffer;
import java.util.UUID;

/** How values look in a column, where MariaDB and MySQL have no common type for them. */
final class MysqlForms {

  private MysqlForms() {}

  static byte[] bytes(UUID value) {
    return ByteBuffer.allocate(16)
        .putLong(value.getMostSignificantBits())
        .putLong(value.getLeastSignificantBits())
        .array();
  }

  static UUID uuid(byte[] value) {
    if (value.length != 16) {
      throw new IllegalArgumentException("Not 16 bytes.");
    }
    ByteBuffer buffer = ByteBuffer.wrap(value);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
