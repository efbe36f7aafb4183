/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

/** How a database lets go of tables that point at each other; some or all may be missing. */
public enum RingDrop {
  /** The foreign keys that close a ring are dropped first. */
  KEYS_FIRST,
  /** Foreign keys are not checked meanwhile; a rollback switches them on again. */
  CHECKS_OFF,
  /**
   * Each table gives its place to an empty one until the last is gone: a foreign key cannot be
   * dropped, and dropping a table also deletes its rows, by a statement for which all tables must
   * be there that their references lead to.
   */
  STAND_INS
}
