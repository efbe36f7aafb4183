/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

/** A statement that changes rows. */
public enum Verb {
  INSERT,
  UPDATE,
  DELETE
}
