/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.text;

import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.schema.TableColumn;
import java.util.List;

/**
 * A schema as lines of text: one for each column, key and index, so that a change of a model is a
 * change of few lines. What was written is read back as an equal schema.
 *
 * <pre>
 * ashlar schema 1
 * schema Blog
 *
 * table users
 *   column id uuid not null
 *   column role enum(32, USER, ADMIN) not null default "USER"
 *   primary key users_pkey (id)
 * </pre>
 */
public final class SchemaText {

  /** The first line, with the version of the format. */
  static final String HEADER = "ashlar schema 1";

  private SchemaText() {}

  /** The text of a schema, the same for equal schemas; it ends with a line feed. */
  public static String write(Schema schema) {
    return SchemaWriter.write(schema);
  }

  /**
   * The schema of a text.
   *
   * @throws SchemaTextException if the text is none that {@link #write} could have written, give or
   *     take blanks; the message has the line and what was expected there
   */
  public static Schema read(String text) {
    return SchemaReader.read(text);
  }

  /** A column as it stands in a line: {@code role enum(32, USER, ADMIN) not null}. */
  public static String column(TableColumn column) {
    return SchemaWriter.column(column);
  }

  /**
   * The column that comes next in a line.
   *
   * @throws SchemaTextException if there is none
   */
  public static TableColumn column(Line line) {
    return SchemaReader.column(line);
  }

  /** A name as it stands in a line: in quotes where it is no plain word. */
  public static String name(String name) {
    return Word.of(name);
  }

  /** Names as they stand in a line: {@code (order_id, product_id)}. */
  public static String names(List<String> names) {
    return SchemaWriter.names(names);
  }
}
