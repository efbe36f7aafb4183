/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.statement.Operator;

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
  /** A column of floating point can hold a number that is not finite, and finds it again. */
  NOT_FINITE,
  /**
   * An index serves columns that are less or greater than values, taken together. Where this is
   * missing, such a condition reads the whole table, or compares texts in another way.
   */
  ROW_COMPARES,
  /** Several values go into one parameter, compared with by {@link Operator#EQ_ANY}. */
  ARRAY_PARAMETER,
  /**
   * Rows can be sent as arrays, one for each column, but for columns that are arrays themselves.
   */
  ARRAY_ROWS,
  /** An insert of such rows can give each of them back with its number among them. */
  NUMBERED_ROWS,
  /** One insert with the values of many rows is quicker than a batch of as many inserts. */
  ROWS_OF_VALUES,
  /** An insert can give back the rows that it wrote. */
  INSERT_RETURNS,
  /** An update can give back the rows that it wrote. */
  UPDATE_RETURNS,
  /** A delete can give back the rows that it removed. */
  DELETE_RETURNS,
  /**
   * The driver tells the keys that the database gave to the rows of a batch, in the order of the
   * batch.
   */
  KEYS_OF_BATCH,
  /**
   * A delete counts, and gives back, the rows that fulfil its condition before it begins, also
   * those that its own cascade removes before it comes to them.
   */
  DELETE_COUNTS_ITS_CASCADE,
  /** An insert can say what is to be done with a row whose unique key is taken. */
  INSERT_ON_CONFLICT,
  /** An insert can change the row in the way instead, whichever unique key it is that is taken. */
  INSERT_ON_DUPLICATE_KEY,
  /**
   * One statement changes the row that fulfils a condition, or inserts one. Two that run at once
   * may both insert, and a unique key then refuses the second.
   */
  MERGE,
  /** The driver sends several selects at once, with semicolons between them. */
  SELECTS_TOGETHER,
  /** Other statements run on a connection while rows of a select are still to be read. */
  ROWS_STAY_OPEN,
  /** A select can lock the rows that it reads. */
  ROW_LOCKS,
  /** A column can take its values from a sequence. */
  SEQUENCES,
  /** The database refuses writes in a transaction that began as read-only. */
  READ_ONLY_TRANSACTION,
  /** Serializable transactions have the effect of some order of them, one after the other. */
  SERIALIZABLE;

  /** What a database can do whose statements of this kind give rows back. */
  public static Capability returning(Verb verb) {
    return switch (verb) {
      case INSERT -> INSERT_RETURNS;
      case UPDATE -> UPDATE_RETURNS;
      case DELETE -> DELETE_RETURNS;
    };
  }
}
