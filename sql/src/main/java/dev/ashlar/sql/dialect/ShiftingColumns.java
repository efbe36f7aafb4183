/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.jdbc.ShiftingType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The columns of a {@link ShiftingType} that a database has. */
public final class ShiftingColumns {

  /** None, as in most databases. */
  public static final ShiftingColumns NONE =
      new ShiftingColumns(new ShiftingType("", ""), Set.of());

  private final ShiftingType type;

  /** The table and the column, whose letter case counts on some databases only. */
  private final Set<Name> names;

  private ShiftingColumns(ShiftingType type, Set<Name> names) {
    this.type = type;
    this.names = Set.copyOf(names);
  }

  /**
   * Those of the type among these.
   *
   * @param rows a column in each, with the names of {@link java.sql.DatabaseMetaData#getColumns}
   */
  public static ShiftingColumns of(ShiftingType type, ResultSet rows) throws SQLException {
    Set<Name> names = new HashSet<>();
    while (rows.next()) {
      if (rows.getString("TYPE_NAME").equals(type.name())) {
        names.add(Name.of(rows.getString("TABLE_NAME"), rows.getString("COLUMN_NAME")));
      }
    }
    return names.isEmpty() ? NONE : new ShiftingColumns(type, names);
  }

  /** Their type. */
  public ShiftingType type() {
    return type;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether this column of this table is one. */
  public boolean contains(String table, String column) {
    return names.contains(Name.of(table, column));
  }

  /** Finds them in a database. */
  @FunctionalInterface
  public interface Search {

    /** Those of the schema that the connection stands in. */
    ShiftingColumns columns(Connection connection) throws SQLException;
  }

  private record Name(String table, String column) {

    static Name of(String table, String column) {
      return new Name(table.toLowerCase(Locale.ROOT), column.toLowerCase(Locale.ROOT));
    }
  }
}
