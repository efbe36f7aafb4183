/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import dev.ashlar.SqlType;
import java.util.Optional;

/**
 * What {@code @Column} says; zero or empty stands for "not said".
 *
 * @param sqlType the stated type
 * @param length the greatest length, in code points or bytes
 * @param precision digits of a decimal
 * @param scale digits after the point of a decimal
 * @param unique whether no two rows may have the same value
 * @param defaultValue the default, as it was written; empty where none is stated
 * @param defaultNow whether the moment of insertion is the default
 * @param nativeEnum whether an enum is kept in a type of the database's own
 * @param ignoreCase whether letter case does not count in a text
 * @param updatable whether updates may change it; empty where nothing is stated
 * @param sensitive whether values must never be shown
 * @param sequence the sequence that {@code @Id} names; empty where it names none
 */
public record ColumnOptions(
    SqlType sqlType,
    int length,
    int precision,
    int scale,
    boolean unique,
    Optional<String> defaultValue,
    boolean defaultNow,
    boolean nativeEnum,
    boolean ignoreCase,
    Optional<Boolean> updatable,
    boolean sensitive,
    String sequence) {

  /** A component without {@code @Column}. */
  public static final ColumnOptions NONE =
      new ColumnOptions(
          SqlType.AUTO,
          0,
          0,
          0,
          false,
          Optional.empty(),
          false,
          false,
          false,
          Optional.empty(),
          false,
          "");

  /** The same with the sequence that a key takes its values from. */
  public ColumnOptions withSequence(String name) {
    return new ColumnOptions(
        sqlType,
        length,
        precision,
        scale,
        unique,
        defaultValue,
        defaultNow,
        nativeEnum,
        ignoreCase,
        updatable,
        sensitive,
        name);
  }
}
