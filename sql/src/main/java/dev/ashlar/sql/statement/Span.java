/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/** Which rows of its statement a term is made of, if these are more than one. */
public enum Span {
  /** Those of a group, as an aggregate is. */
  GROUP,
  /** Those around a row, as what has an {@code OVER} is. */
  WINDOW
}
