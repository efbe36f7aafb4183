/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.support;

import java.sql.SQLException;
import java.util.Map;

/** Why a database refused a statement, told from what its driver says. */
public enum Refusal {
  /** It did not. */
  NONE,
  /** Two rows with the same key. */
  UNIQUE,
  /** A required value is missing. */
  NOT_NULL,
  /** A row would point at nothing. */
  FOREIGN_KEY,
  /** A CHECK, or a type that does not take the value: too long, out of range, of another form. */
  VALUE,
  /** Anything else, such as a mistake in the test. */
  OTHER;

  private static final Map<String, Refusal> STATES =
      Map.ofEntries(
          Map.entry("23505", UNIQUE),
          Map.entry("23502", NOT_NULL),
          Map.entry("23503", FOREIGN_KEY),
          Map.entry("23506", FOREIGN_KEY),
          Map.entry("23001", FOREIGN_KEY),
          Map.entry("23513", VALUE),
          Map.entry("23514", VALUE),
          Map.entry("22001", VALUE),
          Map.entry("22003", VALUE),
          Map.entry("22004", VALUE),
          Map.entry("22007", VALUE),
          Map.entry("22008", VALUE),
          Map.entry("22018", VALUE),
          Map.entry("22030", VALUE),
          Map.entry("22P02", VALUE));

  private static final Map<String, Refusal> WORDS =
      Map.of(
          "UNIQUE constraint failed", UNIQUE,
          "NOT NULL constraint failed", NOT_NULL,
          "FOREIGN KEY constraint failed", FOREIGN_KEY,
          "CHECK constraint failed", VALUE,
          "cannot store ", VALUE);

  /** Of MariaDB and MySQL, where all violations have the same state, or none. */
  private static final Map<Integer, Refusal> CODES =
      Map.of(
          1062, UNIQUE,
          1048, NOT_NULL,
          1364, NOT_NULL,
          1451, FOREIGN_KEY,
          1452, FOREIGN_KEY,
          3819, VALUE,
          4025, VALUE,
          1265, VALUE,
          1366, VALUE);

  static Refusal of(SQLException failure) {
    Refusal byCode = CODES.get(failure.getErrorCode());
    if (byCode != null) {
      return byCode;
    }
    Refusal byState = STATES.get(String.valueOf(failure.getSQLState()));
    if (byState != null) {
      return byState;
    }
    String message = String.valueOf(failure.getMessage());
    return WORDS.entrySet().stream()
        .filter(each -> message.contains(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OTHER);
  }
}
