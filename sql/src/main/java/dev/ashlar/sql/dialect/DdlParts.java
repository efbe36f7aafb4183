/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.TableColumn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What a vendor says of its own in DDL; {@link StandardDdl} says the rest. */
public interface DdlParts {

  /** See {@link SqlStyle#quote}. */
  String quote(String identifier);

  /** See {@link Ddl#type}. */
  String type(ColumnType type);

  /**
   * The column as it stands in an index or a unique key. Where that is more than its name, the key
   * is a unique index, for a constraint has columns only.
   */
  default String indexed(TableColumn column) {
    return quote(column.name());
  }

  /** What an index or a unique key has instead of this column, if anything. */
  default Optional<KeyColumn> keyColumn(TableColumn column) {
    return Optional.empty();
  }

  /**
   * A column that the database fills in, for indexes and unique keys only.
   *
   * @param name without quotes
   * @param definition its type, and what it is made of
   */
  record KeyColumn(String name, String definition) {}

  /** See {@link Ddl#check}. */
  Optional<String> check(TableColumn column);

  /** See {@link Ddl#literal}. */
  String literal(DefaultValue value, ColumnType type);

  /** See {@link Ddl#longestKey}. */
  default int longestKey() {
    return Integer.MAX_VALUE;
  }

  /** See {@link Ddl#keyBytes}. */
  default OptionalInt keyBytes(ColumnType type) {
    return OptionalInt.of(0);
  }

  /** Whether a check may read columns that the actions of a foreign key write. */
  default boolean checksWhatForeignKeysWrite() {
    return true;
  }

  /** What follows the type of an identity column, given the name of the table's primary key. */
  String identity(String primaryKey);

  /** Whether {@link #identity} has made the column the primary key. */
  boolean identityIsPrimaryKey();

  /**
   * The next value of a sequence, as it stands behind DEFAULT; asked of databases that have {@link
   * Capability#SEQUENCES} only.
   */
  default String nextValue(String sequence) {
    return "NEXT VALUE FOR " + quote(sequence);
  }

  /** The statement that creates a type of the database's own; empty where a column needs none. */
  default Optional<String> createType(ColumnType type) {
    return Optional.empty();
  }

  /** The statement that drops it, where it is there. */
  default Optional<String> dropType(ColumnType type) {
    return Optional.empty();
  }

  /** The names that every table has as columns by itself. */
  default Set<String> reservedColumns() {
    return Set.of();
  }

  /** What follows the closing parenthesis of a table. */
  String tableEnd();

  /** Whether a foreign key can be added to a table that exists. */
  boolean altersForeignKeys();

  /** How tables that point at each other are dropped. */
  RingDrop ringDrop();

  /** The statements before such tables are dropped otherwise than by their keys first. */
  default List<String> beforeRingDrop() {
    return List.of();
  }

  /** The statements after it. */
  default List<String> afterRingDrop() {
    return List.of();
  }
}
