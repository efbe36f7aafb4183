/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a column is in the database, as far as the component's name and type do not say it.
 *
 * <pre>{@code
 * @Column(unique = true, length = 320) String email
 * @Column(type = SqlType.TEXT) String body
 * @Column(precision = 12, scale = 2) BigDecimal price
 * @Column(defaultValue = "USER") Role role
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Column {

  /** The name of the column. Empty: the component's name in snake case. */
  String name() default "";

  /** The type in SQL. */
  SqlType type() default SqlType.AUTO;

  /**
   * The longest text in code points, or the longest {@code byte[]} in bytes. 0: 255 for a text, no
   * limit for a {@code byte[]}.
   */
  int length() default 0;

  /** The number of digits of a {@code BigDecimal}, those after the point included. */
  int precision() default 0;

  /** The number of digits of a {@code BigDecimal} after the point. */
  int scale() default 0;

  /** Whether no two rows may have the same value. */
  boolean unique() default false;

  /**
   * The value of a new row whose draft says nothing, written as text: {@code "0"}, {@code "true"},
   * {@code "USER"} for an enum constant. It is parsed when the model is compiled, and stands in the
   * table's definition as well. Unstated: no default; stated as {@code ""}, the empty text.
   */
  String defaultValue() default "";

  /** Whether the default is the current moment, or the current date in UTC. */
  boolean defaultNow() default false;

  /**
   * Whether the constants of an enum are kept in a type of the database's own, where it has such:
   * {@code CREATE TYPE} on PostgreSQL, {@code ENUM(..)} on H2, MariaDB and MySQL. Else, and on
   * SQLite, they are texts with a check. Both sort by name, and do the same in conditions.
   */
  boolean nativeEnum() default false;

  /**
   * Whether letter case does not count in a text, which is kept as it was written: {@code A@x} is
   * found for {@code a@x}, a unique key has only one of the two, and they are neighbours in an
   * order. Accents and blanks at the end count. Conditions need no {@code ignoreCase()} then.
   *
   * <p>The letters {@code A} to {@code Z} and {@code a} to {@code z} are alike on every database.
   * SQLite knows no others; the other databases take {@code É} for {@code é} as well, and MariaDB
   * and MySQL some more that are close, such as hiragana and katakana.
   *
   * <pre>{@code
   * @Column(unique = true, length = 320, ignoreCase = true) String email
   * }</pre>
   *
   * <p>For {@code String} and {@code char}, also within a value record or through a converter. A
   * primary key cannot have it.
   */
  boolean ignoreCase() default false;

  /** Whether updates may change it. If not, only an insert gives it its value. */
  boolean updatable() default true;

  /**
   * Whether the values are to be kept out of messages, logs and events. A record's own {@code
   * toString()} prints them all the same; a value record with one of its own does not.
   */
  boolean sensitive() default false;
}
