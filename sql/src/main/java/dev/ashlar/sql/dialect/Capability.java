/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

/** What some databases can do and others cannot; one is added when somebody asks for it. */
public enum Capability {
  /** Decimals compare, sort and add up by value in SQL. */
  DECIMAL_COMPARES,
  /**
   * A violated unique or foreign key comes with the constraint's name, not with columns or nothing.
   */
  VIOLATIONS_NAME_THEIR_CONSTRAINT,
  /**
   * A statement that gives back the rows that it wrote takes all of them back when it fails. Where
   * this is missing, it is run in a transaction.
   */
  RETURNING_IS_ATOMIC,
  /** Several values go into one parameter, compared with by {@link Operator#EQ_ANY}. */
  ARRAY_PARAMETER
}
