/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.schema;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/** The names of constraints and indexes, short enough for every database. */
public final class Names {

  /** The most bytes of UTF-8 that every database takes. */
  public static final int LIMIT = 63;

  private static final int HASH = 9;

  private Names() {}

  /** {@code users_pkey}. */
  public static String primaryKey(String table) {
    return fit(table + "_pkey");
  }

  /** {@code users_email_key}. */
  public static String unique(String table, List<String> columns) {
    return named(table, columns, "key");
  }

  /** {@code posts_author_id_fkey}. */
  public static String foreignKey(String table, List<String> columns) {
    return named(table, columns, "fkey");
  }

  /** {@code posts_author_id_idx}. */
  public static String index(String table, List<String> columns) {
    return named(table, columns, "idx");
  }

  /** {@code tickets_id_seq}. */
  public static String sequence(String table, String column) {
    return named(table, List.of(column), "seq");
  }

  /** {@code posts_title_check}. */
  public static String check(String table, String column) {
    return named(table, List.of(column), "check");
  }

  /**
   * The name itself when it has at most 63 bytes of UTF-8, else its beginning and a hash of all of
   * it. The same name gives the same answer on every machine.
   */
  public static String fit(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= LIMIT) {
      return name;
    }
    CRC32 hash = new CRC32();
    hash.update(bytes);
    return beginning(name) + "_" + HexFormat.of().toHexDigits((int) hash.getValue());
  }

  private static String beginning(String name) {
    int bytes = 0;
    int end = 0;
    while (end < name.length()) {
      int next = name.offsetByCodePoints(end, 1);
      bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LIMIT - HASH) {
        break;
      }
      end = next;
    }
    return name.substring(0, end);
  }

  private static String named(String table, List<String> columns, String suffix) {
    return fit(table + "_" + String.join("_", columns) + "_" + suffix);
  }
}
