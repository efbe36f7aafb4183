/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/**
 * Who may do what with the rows of a select until the transaction ends.
 *
 * @param strength what others may not do
 * @param waiting what to do where another transaction has locked a row
 * @param isAlone whether a database refuses that would lock the rows of joined tables too
 */
public record Locking(Strength strength, Wait waiting, boolean isAlone) {

  /** Nobody else changes them, or locks them so. */
  public static final Locking FOR_UPDATE = new Locking(Strength.UPDATE, Wait.UNTIL_FREE);

  /** Rows of joined tables may be locked too, where a database does that. */
  public Locking(Strength strength, Wait waiting) {
    this(strength, waiting, false);
  }

  /** What others may not do. */
  public enum Strength {
    /** Lock them at all. */
    UPDATE,
    /** Change them. */
    SHARE
  }

  /** What to do where another transaction has locked a row. */
  public enum Wait {
    UNTIL_FREE,
    /** Leave it out. */
    SKIP_LOCKED,
    /** Fail at once. */
    NO_WAIT
  }
}
