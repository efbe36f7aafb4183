/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar;

/**
 * What the database does to a row when the row that it points at is deleted or gets another key.
 */
public enum Action {

  /** The row goes, or follows, as well. */
  CASCADE,

  /** Refused at once while a row points at it. */
  RESTRICT,

  /** Refused while a row still points at it when the statement ends. */
  NO_ACTION,

  /** The foreign key becomes null; for optional relations only. */
  SET_NULL,

  /** The foreign key becomes its default. */
  SET_DEFAULT
}
