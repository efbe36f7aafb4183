/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.schema;

/** Which way an order runs. */
public enum Direction {
  ASC,
  DESC
}
