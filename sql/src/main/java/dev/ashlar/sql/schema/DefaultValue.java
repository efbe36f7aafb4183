/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.schema;

/**
 * What an insert that does not name a column stores there.
 *
 * @param text of a literal: {@code true}, {@code false}, plain digits, the string itself, an ISO
 *     date, time, moment, month or duration, the name of a constant, a UUID, bytes as hexadecimal
 *     digits, {@code []} for an array without elements; of a sequence its name; else empty
 */
public record DefaultValue(Kind kind, String text) {

  /** The kinds of defaults. */
  public enum Kind {
    NONE,
    LITERAL,
    /** The moment of the statement. */
    NOW,
    /** The next value of a sequence. */
    SEQUENCE
  }

  /** No default. */
  public static final DefaultValue NONE = new DefaultValue(Kind.NONE, "");

  public static DefaultValue literal(String text) {
    return new DefaultValue(Kind.LITERAL, text);
  }

  /** The next value of the sequence with this name, which is created with the tables. */
  public static DefaultValue sequence(String name) {
    return new DefaultValue(Kind.SEQUENCE, name);
  }

  public static DefaultValue now() {
    return new DefaultValue(Kind.NOW, "");
  }
}
