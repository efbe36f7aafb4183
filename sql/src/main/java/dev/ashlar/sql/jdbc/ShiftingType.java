/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

/**
 * A type of columns that each session writes and shows in a time zone of its own, so that nobody
 * can say which moments they hold. Ashlar makes none, but tables of others have them.
 *
 * @param name the type, as the database and its driver name it
 * @param instead the type to use
 */
public record ShiftingType(String name, String instead) {

  /** What to say of a column of this type, after its name. */
  public String told() {
    return "is a %s, which each session shows in its own time zone. Make it a %s, or declare the member as LocalDateTime."
        .formatted(name, instead);
  }
}
