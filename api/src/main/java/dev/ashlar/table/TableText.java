/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.table;

import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.TableColumn;
import dev.ashlar.sql.text.Line;
import dev.ashlar.sql.text.SchemaText;

/**
 * Reads the text of a table that generated code holds. Columns are as in {@code schema.txt}, each
 * after the component that it is of; what is related comes after them.
 */
final class TableText {

  private final TableParts parts = new TableParts();

  private TableText() {}

  /**
   * What the text of this model's table tells.
   *
   * @throws IllegalStateException when it is none that was generated for this version
   */
  static TableParts read(Class<?> model, String text) {
    TableText table = new TableText();
    try {
      table.read(text);
    } catch (IllegalArgumentException unknown) {
      throw ofAnotherVersion(model, unknown);
    }
    if (table.parts.keyOrdinals.isEmpty()) {
      throw new IllegalStateException(model.getSimpleName() + " has no key.");
    }
    return table.parts;
  }

  static IllegalStateException ofAnotherVersion(Class<?> model, IllegalArgumentException cause) {
    return new IllegalStateException(
        "%s was compiled with another version of Ashlar than the one that runs. Compile it again. (%s)"
            .formatted(model.getSimpleName(), cause.getMessage()),
        cause);
  }

  private void read(String text) {
    int number = 0;
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      read(new Line(++number, text.substring(start, end)));
      start = end + 1;
    }
  }

  private void read(Line line) {
    if (line.takes("column")) {
      addColumn(line);
    } else if (line.takes("key")) {
      for (String name : line.names()) {
        parts.keyOrdinals.add(parts.ordinal(name));
      }
      parts.convertsKeys = line.takes("converted");
    } else if (line.takes("updated at")) {
      parts.updatedAtOrdinal = parts.ordinal(line.name());
    } else if (line.takes("version")) {
      parts.versionOrdinal = parts.ordinal(line.name());
    } else if (line.takes("deleted at")) {
      parts.deletedAtOrdinal = parts.ordinal(line.name());
    } else if (line.takes("runs code")) {
      parts.runsCode = true;
    } else {
      parts.relationLines.add(line);
      return;
    }
    line.end();
  }

  private void addColumn(Line line) {
    String member = line.name();
    TableColumn column = SchemaText.column(line);
    boolean isOfSequence = column.defaultValue().kind() == DefaultValue.Kind.SEQUENCE;
    parts.isKeyOfSequence |= isOfSequence;
    parts.isKeyMade |= isOfSequence || column.identity();
    parts.columns.add(
        new ModelColumn(
            member, column.name(), column.type(), column.nullable(), line.takes("sensitive")));
  }
}
