/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.Vendor;
import dev.ashlar.database.Database;
import dev.ashlar.internal.command.Subject;
import dev.ashlar.sql.dialect.Ddl;
import dev.ashlar.sql.vendor.Dialects;
import dev.ashlar.table.SchemaDefinition;
import java.util.List;

/** The statements that define the tables of a schema, written and run for generated code. */
public final class SchemaScript {

  private SchemaScript() {}

  /**
   * The statements that create all tables, in their order, without semicolons.
   *
   * @throws IllegalArgumentException when the vendor is not a target
   */
  public static List<String> create(SchemaDefinition schema, Vendor vendor) {
    return List.copyOf(ddl(schema, vendor).create(schema.tables().schema()));
  }

  /**
   * The statements that drop all tables that are there, in their order, without semicolons.
   *
   * @throws IllegalArgumentException when the vendor is not a target
   */
  public static List<String> drop(SchemaDefinition schema, Vendor vendor) {
    return List.copyOf(ddl(schema, vendor).drop(schema.tables().schema()));
  }

  private static Ddl ddl(SchemaDefinition schema, Vendor vendor) {
    schema.requireTarget(vendor);
    return Dialects.named(vendor.dialect()).ddl();
  }

  /** Runs such statements, in one transaction where the database can do that. */
  public static void run(Database database, SchemaDefinition schema, List<String> statements) {
    Subject subject = Subject.of(schema);
    database.transaction(
        transaction ->
            statements.forEach(
                statement -> Sessions.run(transaction, new Definition(statement, subject))));
  }
}
