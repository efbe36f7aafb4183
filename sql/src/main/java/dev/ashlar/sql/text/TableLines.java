/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.text;

import dev.ashlar.sql.schema.CheckConstraint;
import dev.ashlar.sql.schema.PrimaryKey;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableColumn;
import dev.ashlar.sql.schema.TableForeignKey;
import dev.ashlar.sql.schema.TableIndex;
import dev.ashlar.sql.schema.TableUnique;
import java.util.ArrayList;
import java.util.List;

/** The lines of one table, collected until the next one begins. */
final class TableLines {

  private final String name;
  private final List<TableColumn> columns = new ArrayList<>();
  private final List<PrimaryKey> primaryKeys = new ArrayList<>();
  private final List<TableUnique> uniques = new ArrayList<>();
  private final List<TableIndex> indexes = new ArrayList<>();
  private final List<TableForeignKey> foreignKeys = new ArrayList<>();
  private final List<CheckConstraint> checks = new ArrayList<>();

  TableLines(String name) {
    this.name = name;
  }

  /** Takes a line that belongs to a table; the first line that does not is left. */
  boolean takes(Line line) {
    if (line.takes("column")) {
      columns.add(SchemaReader.column(line));
    } else if (primaryKeys.isEmpty() && line.takes("primary key")) {
      primaryKeys.add(new PrimaryKey(line.name(), line.names()));
    } else if (line.takes("unique")) {
      uniques.add(new TableUnique(line.name(), line.names()));
    } else if (line.takes("index")) {
      indexes.add(new TableIndex(line.name(), line.list(SchemaReader::indexColumn)));
    } else if (line.takes("foreign key")) {
      foreignKeys.add(SchemaReader.foreignKey(line));
    } else if (line.takes("check")) {
      checks.add(new CheckConstraint(line.name(), SchemaReader.names(line), line.quoted()));
    } else {
      return false;
    }
    return true;
  }

  Table build(Line first) {
    if (primaryKeys.isEmpty()) {
      throw first.problem("the table " + name + " has no primary key.");
    }
    return new Table(name, columns, primaryKeys.get(0), uniques, indexes, foreignKeys, checks);
  }
}
