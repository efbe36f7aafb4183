/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import java.util.List;
import java.util.Optional;

/**
 * What a driver's exception means.
 *
 * @param constraint the violated constraint, where the database tells it
 * @param table the table of the violation, where the database tells it
 * @param columns the columns of the violation, where the database tells them; else empty
 */
public record DatabaseError(
    Kind kind, Optional<String> constraint, Optional<String> table, List<String> columns) {

  /** The kinds of errors. */
  public enum Kind {
    UNIQUE,
    FOREIGN_KEY,
    NOT_NULL,
    CHECK,
    /** A cascade goes from row to row more often than the database follows. */
    CASCADE_TOO_DEEP,
    /** A text or another value that is no number does not fit its column. */
    TOO_LONG,
    /** A number does not fit its column, or the type in which a statement computes. */
    OVERFLOW,
    /** A table, or another thing that a statement is about, is not there. */
    NO_TABLE,
    /** A column is not in its table. */
    NO_COLUMN,
    /** What a statement creates is there already. */
    ALREADY_THERE,
    /** The transaction collided with another and may be tried again. */
    SERIALIZATION,
    /** The transaction was chosen to end a deadlock and may be tried again. */
    DEADLOCK,
    /** The wait for a lock of another transaction took longer than allowed. */
    LOCK_TIMEOUT,
    /** The statement took longer than allowed, or was cancelled. */
    TIMEOUT,
    /** The transaction, the connection or the whole database takes no writes. */
    READ_ONLY,
    /** The database cannot be reached, or the connection is broken. */
    CONNECTION,
    OTHER
  }

  /**
   * What {@code constraint} holds where the database has no other name for the primary key of a
   * table, whatever was declared.
   */
  public static final String PRIMARY_KEY = "PRIMARY";

  public DatabaseError {
    columns = List.copyOf(columns);
  }

  /** An error of which only the kind is known. */
  public static DatabaseError of(Kind kind) {
    return new DatabaseError(kind, Optional.empty(), Optional.empty(), List.of());
  }

  /** The same error, at this constraint. */
  public DatabaseError at(String violated) {
    return new DatabaseError(kind, Optional.of(violated), table, columns);
  }

  /** The same error, in these columns of a table. */
  public DatabaseError in(String violatedTable, List<String> violatedColumns) {
    return new DatabaseError(kind, constraint, Optional.of(violatedTable), violatedColumns);
  }
}
