/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.schema.TableColumn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** How tables are created and dropped. Statements carry no semicolon. */
public interface Ddl {

  /** Statements that create everything in an empty database, in an order that runs. */
  List<String> create(Schema schema);

  /**
   * Statements that drop the tables of the schema and their types, in an order that runs; missing
   * ones are no error.
   */
  List<String> drop(Schema schema);

  /** The type as it stands behind a column's name. */
  String type(ColumnType type);

  /**
   * The check that this database needs for a column's type, without parentheses: an enum's
   * constants, and where the database does not enforce them lengths, ranges and forms. In a table
   * it is named {@code Names.check(table, column)}.
   */
  Optional<String> check(TableColumn column);

  /**
   * The default as it stands behind DEFAULT.
   *
   * @throws IllegalArgumentException if there is no default, or if its text is none of the type
   */
  String literal(DefaultValue value, ColumnType type);

  /** The names that every table has as columns by itself. */
  Set<String> reservedColumns();

  /** How many bytes the columns of a key or an index may take together. */
  int longestKey();

  /**
   * How many bytes a column takes in a key or an index at most, 0 where nothing limits them; empty
   * if it cannot be in one.
   */
  OptionalInt keyBytes(ColumnType type);
}
