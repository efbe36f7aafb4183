/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

/**
 * How a transaction is to begin.
 *
 * @param isolation one of the levels of {@link java.sql.Connection}
 */
public record TransactionStart(int isolation, Access access) {

  /** What a transaction may do to rows. */
  public enum Access {
    /** It only reads, and the database is told to refuse writes, where it can. */
    READ_ONLY,
    /** It only reads. */
    READS,
    WRITES
  }

  /** Whether the database is to refuse writes. */
  public boolean isReadOnly() {
    return access == Access.READ_ONLY;
  }
}
