/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.internal.failure;

import dev.ashlar.Vendor;
import dev.ashlar.internal.command.Purpose;
import dev.ashlar.sql.dialect.DatabaseError.Kind;

/** What is said where a database has not the tables of the models, but none, others, or more. */
final class OtherTables {

  private OtherTables() {}

  /** The message for one of the three kinds of errors that are about tables. */
  static String told(Kind kind, Vendor vendor, Purpose purpose, String text) {
    String name = purpose.subject().schema().name();
    return switch (kind) {
      case ALREADY_THERE ->
          """
          %s failed, since something of it is there already: %s
          Call %3$sSchema.create(db) once for each database. %3$sSchema.drop(db) drops the tables of the models, with all their rows.\
          """
              .formatted(purpose.sentence(), text, name);
      case NO_COLUMN ->
          """
          %s failed, since a table has not the columns of its model: %s
          Was it created before the model was changed? Add the column; META-INF/ashlar/%s/ddl/%s/create.sql, beside the classes, says how the tables should be.\
          """
              .formatted(purpose.sentence(), text, name, vendor.dialect());
      default ->
          """
          %s failed, since a table is not there: %s
          Create the tables by %sSchema.create(db), and look whether the DataSource leads to the database that is meant.\
          """
              .formatted(purpose.sentence(), text, name);
    };
  }
}
