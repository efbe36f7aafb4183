/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.schema;

import java.util.List;
import java.util.Optional;

/**
 * The type of a column, in words that every dialect answers.
 *
 * @param length code points of VARCHAR and ENUM, bytes of BINARY (0 is unlimited); else 0
 * @param precision digits of a DECIMAL or a WHOLE; else 0
 * @param scale digits of a DECIMAL behind the point; else 0
 * @param values the constants of an ENUM or a NATIVE_ENUM in their order; else empty
 * @param name what the database may call the type of a NATIVE_ENUM; else empty
 * @param element the type of the elements of an ARRAY; else empty
 * @param ignoresCase whether letter case does not count in a CHAR, a VARCHAR or a TEXT; else false
 */
public record ColumnType(
    Kind kind,
    int length,
    int precision,
    int scale,
    List<String> values,
    String name,
    Optional<ColumnType> element,
    boolean ignoresCase) {

  /** The kinds of columns; each dialect has an answer for every one. */
  public enum Kind {
    BOOLEAN,
    /** 8 bits with a sign. */
    TINYINT,
    /** 16 bits with a sign. */
    SMALLINT,
    /** 32 bits with a sign. */
    INTEGER,
    /** 64 bits with a sign. */
    BIGINT,
    /** 32 bits of binary floating point. */
    FLOAT,
    /** 64 bits of binary floating point. */
    DOUBLE,
    DECIMAL(Parameters.PRECISION_AND_SCALE),
    /** A whole number of some digits, however many. */
    WHOLE(Parameters.PRECISION),
    /** One character of the basic plane of Unicode. */
    CHAR,
    VARCHAR(Parameters.LENGTH),
    /** Text without a limit. */
    TEXT,
    UUID,
    /** A moment with microseconds. */
    INSTANT,
    /** A date and a time with microseconds, of no zone. */
    DATETIME,
    DATE,
    /** A time of the day with microseconds. */
    TIME,
    /** A length of time, in microseconds. */
    DURATION,
    YEAR,
    /** A month of a year. */
    YEAR_MONTH,
    /** The address of a host, of version 4 or 6. */
    INET_ADDRESS,
    BINARY(Parameters.LENGTH_IF_ANY),
    /** A JSON text of any form. */
    JSON,
    /** One of some constants, by name. */
    ENUM(Parameters.LENGTH_AND_VALUES),
    /** One of some constants, by name, in a type of the database's own where it has such. */
    NATIVE_ENUM(Parameters.NAME_AND_VALUES),
    /** Values of one other kind, in their order, none of them NULL. */
    ARRAY(Parameters.ELEMENT);

    private final Parameters parameters;

    Kind() {
      this(Parameters.NONE);
    }

    Kind(Parameters parameters) {
      this.parameters = parameters;
    }

    /** What a type of this kind says besides. */
    public Parameters parameters() {
      return parameters;
    }
  }

  /** What a type says besides its kind. */
  public enum Parameters {
    NONE,
    PRECISION,
    PRECISION_AND_SCALE,
    LENGTH,
    /** A length, of which 0 is unlimited. */
    LENGTH_IF_ANY,
    LENGTH_AND_VALUES,
    NAME_AND_VALUES,
    ELEMENT
  }

  public ColumnType {
    values = List.copyOf(values);
  }

  private ColumnType(
      Kind kind, int length, int precision, int scale, List<String> values, String name) {
    this(kind, length, precision, scale, values, name, Optional.empty(), false);
  }

  public static ColumnType bool() {
    return plain(Kind.BOOLEAN);
  }

  public static ColumnType tinyint() {
    return plain(Kind.TINYINT);
  }

  public static ColumnType smallint() {
    return plain(Kind.SMALLINT);
  }

  public static ColumnType integer() {
    return plain(Kind.INTEGER);
  }

  public static ColumnType bigint() {
    return plain(Kind.BIGINT);
  }

  public static ColumnType single() {
    return plain(Kind.FLOAT);
  }

  public static ColumnType real() {
    return plain(Kind.DOUBLE);
  }

  public static ColumnType decimal(int precision, int scale) {
    return new ColumnType(Kind.DECIMAL, 0, precision, scale, List.of(), "");
  }

  public static ColumnType whole(int precision) {
    return new ColumnType(Kind.WHOLE, 0, precision, 0, List.of(), "");
  }

  public static ColumnType character() {
    return plain(Kind.CHAR);
  }

  public static ColumnType varchar(int length) {
    return new ColumnType(Kind.VARCHAR, length, 0, 0, List.of(), "");
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

  public static ColumnType dateTime() {
    return plain(Kind.DATETIME);
  }

  public static ColumnType date() {
    return plain(Kind.DATE);
  }

  public static ColumnType time() {
    return plain(Kind.TIME);
  }

  public static ColumnType duration() {
    return plain(Kind.DURATION);
  }

  public static ColumnType year() {
    return plain(Kind.YEAR);
  }

  public static ColumnType yearMonth() {
    return plain(Kind.YEAR_MONTH);
  }

  public static ColumnType inetAddress() {
    return plain(Kind.INET_ADDRESS);
  }

  public static ColumnType json() {
    return plain(Kind.JSON);
  }

  /** Bytes, at most this many; 0 is unlimited. */
  public static ColumnType binary(int length) {
    return new ColumnType(Kind.BINARY, length, 0, 0, List.of(), "");
  }

  /** One of these constants, in a column of this many code points. */
  public static ColumnType enumeration(int length, List<String> values) {
    return new ColumnType(Kind.ENUM, length, 0, 0, values, "");
  }

  /** One of these constants, in a type of the database's own that may have this name. */
  public static ColumnType nativeEnumeration(String name, List<String> values) {
    return new ColumnType(Kind.NATIVE_ENUM, 0, 0, 0, values, name);
  }

  /** Values of this type, in their order. */
  public static ColumnType array(ColumnType element) {
    return new ColumnType(Kind.ARRAY, 0, 0, 0, List.of(), "", Optional.of(element), false);
  }

  /** The same text, in a column in which letter case does not count. */
  public ColumnType ignoringCase() {
    return new ColumnType(kind, length, precision, scale, values, name, element, true);
  }

  /** A type of which the kind says all. */
  public static ColumnType plain(Kind kind) {
    return new ColumnType(kind, 0, 0, 0, List.of(), "");
  }
}
