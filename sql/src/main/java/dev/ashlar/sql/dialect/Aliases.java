/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.dialect;

import dev.ashlar.sql.statement.Table;
import dev.ashlar.sql.statement.TableReference;
import java.util.ArrayList;
import java.util.List;

/**
 * What the tables of a statement are called. Numbers are unique in the whole statement: {@code t0}
 * is its first table, selects within it go on counting.
 */
final class Aliases {

  private final List<TableReference> tables = new ArrayList<>();
  private final List<String> prefixes = new ArrayList<>();
  private int counted;
  private String name = "";

  /** Gives the next number to a table. */
  String next(TableReference table) {
    String alias = "t" + counted++;
    if (alias.equalsIgnoreCase(name)) {
      return next(table);
    }
    call(table, alias + ".");
    return alias;
  }

  /**
   * Calls a table by its name, which then is no alias of another one.
   *
   * @param prefix the name in quotes, with a dot
   */
  void callByName(Table table, String prefix) {
    counted++;
    name = table.name();
    call(table.reference(), prefix);
  }

  /**
   * Calls a table by something else.
   *
   * @param prefix what stands before its columns
   */
  void call(TableReference table, String prefix) {
    tables.add(table);
    prefixes.add(prefix);
  }

  /** What a table is called that has an alias. */
  String alias(TableReference table) {
    String prefix = prefix(table);
    return prefix.substring(0, prefix.length() - 1);
  }

  /** What stands before the columns of a table. */
  String prefix(TableReference table) {
    for (int i = tables.size() - 1; i >= 0; i--) {
      if (tables.get(i).equals(table)) {
        return prefixes.get(i);
      }
    }
    throw new IllegalStateException(table.path() + " is no table of this statement.");
  }

  /** How many tables can be named here. */
  int size() {
    return tables.size();
  }

  /** Goes back to where so many could be named. */
  void shrink(int size) {
    while (tables.size() > size) {
      tables.remove(tables.size() - 1);
      prefixes.remove(prefixes.size() - 1);
    }
  }
}
