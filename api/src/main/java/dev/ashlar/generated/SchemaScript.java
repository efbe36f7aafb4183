/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.generated;

import dev.ashlar.database.Database;
import dev.ashlar.internal.command.Subject;
import dev.ashlar.table.SchemaDefinition;
import java.util.List;

/** The statements that define the tables of a schema, run by generated code. */
public final class SchemaScript {

  private SchemaScript() {}

  /**
   * Runs them, in one transaction where the database can do that. Called by the generated {@code
   * create} and {@code drop}.
   *
   * @throws IllegalArgumentException when the database is of a vendor that is not a target; no
   *     statement was run then
   */
  public static void run(Database database, SchemaDefinition schema, List<String> statements) {
    schema.requireTarget(database.vendor());
    Subject subject = Subject.of(schema);
    database.transaction(
        transaction ->
            statements.forEach(
                statement -> Sessions.run(transaction, new Definition(statement, subject))));
  }
}
