/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.statement;

/** A table of one statement alone: each is equal to itself only. */
public final class LocalTable implements TableReference {

  private final String path;

  /** One that messages call so. */
  public LocalTable(String path) {
    this.path = path;
  }

  @Override
  public String path() {
    return path;
  }

  /** The path. */
  @Override
  public String toString() {
    return path;
  }
}
