/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.schema;

import java.util.List;

/**
 * The type of a column, in words that every dialect answers.
 *
 * @param length code points of VARCHAR and ENUM, bytes of BINARY (0 is unlimited); else 0
 * @param precision digits of a DECIMAL; else 0
 * @param scale digits of a DECIMAL behind the point; else 0
 * @param values the constants of an ENUM in their order; else empty
 */
public record ColumnType(Kind kind, int length, int precision, int scale, List<String> values) {

  /** The kinds of columns; each dialect has an answer for every one. */
  public enum Kind {
    BOOLEAN,
    /** 32 bits with a sign. */
    INTEGER,
    /** 64 bits with a sign. */
    BIGINT,
    /** 64 bits of binary floating point. */
    DOUBLE,
    DECIMAL,
    VARCHAR,
    /** Text without a limit. */
    TEXT,
    UUID,
    /** A moment with microseconds. */
    INSTANT,
    DATE,
    BINARY,
    /** One of some constants, by name. */
    ENUM
  }

  public ColumnType {
    values = List.copyOf(values);
  }

  public static ColumnType bool() {
    return plain(Kind.BOOLEAN);
  }

  public static ColumnType integer() {
    return plain(Kind.INTEGER);
  }

  public static ColumnType bigint() {
    return plain(Kind.BIGINT);
  }

  public static ColumnType real() {
    return plain(Kind.DOUBLE);
  }

  public static ColumnType decimal(int precision, int scale) {
    return new ColumnType(Kind.DECIMAL, 0, precision, scale, List.of());
  }

  public static ColumnType varchar(int length) {
    return new ColumnType(Kind.VARCHAR, length, 0, 0, List.of());
  }

  public static ColumnType text() {
    return plain(Kind.TEXT);
  }

  public static ColumnType uuid() {
    return plain(Kind.UUID);
  }

  public static ColumnType instant() {
    return plain(Kind.INSTANT);
  }

  public static ColumnType date() {
    return plain(Kind.DATE);
  }

  /** Bytes, at most this many; 0 is unlimited. */
  public static ColumnType binary(int length) {
    return new ColumnType(Kind.BINARY, length, 0, 0, List.of());
  }

  /** One of these constants, in a column of this many code points. */
  public static ColumnType enumeration(int length, List<String> values) {
    return new ColumnType(Kind.ENUM, length, 0, 0, values);
  }

  private static ColumnType plain(Kind kind) {
    return new ColumnType(kind, 0, 0, 0, List.of());
  }
}
