/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.AshlarException;
import dev.ashlar.database.Database;
import dev.ashlar.examples.blog.BlogSchema;
import dev.ashlar.examples.blog.UserMapper;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.kinds.KindsSchema;
import dev.ashlar.tests.support.RawSql;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tables that are not there, not as the models are, or there already, are told with the way out.
 */
@EveryDatabase
final class OtherTablesTest {

  private Database db;
  private UserMapper users;

  @BeforeEach
  void clear(TestDatabase database) {
    database.clear();
    db = Database.connect(database.dataSource());
    users = new UserMapper(db);
  }

  @Test
  void missingTableNamesTheCallThatCreatesIt() {
    String end =
        "\nCreate the tables by BlogSchema.create(db), and look whether the DataSource leads to the"
            + " database that is meant.";

    assertTold(
        "Reading User failed, since a table is not there: ", end, () -> users.query().list());
    assertTold(
        "Inserting User failed, since a table is not there: ",
        end,
        () -> users.create(u -> u.email("alice@prisma.io")));
    assertTold("Deleting User failed, since a table is not there: ", end, users::deleteAll);
    assertTold(
        "Updating User failed, since a table is not there: ",
        end,
        () -> db.transaction(tx -> users.in(tx).updateAll(c -> c.name("x"))));
  }

  @Test
  void tableOfAnotherFormNamesTheFileToCompareItWith(TestDatabase database) {
    RawSql.on(database).run("CREATE TABLE \"users\" (\"id\" CHAR(36))");

    assertTold(
        "Reading User failed, since a table has not the columns of its model: ",
        """

        Was it created before the model was changed? Add the column; META-INF/ashlar/Blog/ddl/%s/create.sql, beside the classes, says how the tables should be."""
            .formatted(database.name()),
        () -> users.query().list());
  }

  @Test
  void secondCreateChangesNothingAndNamesTheWayOut() {
    BlogSchema.create(db);
    KindsSchema.create(db);
    users.create(u -> u.email("alice@prisma.io"));

    assertTold(
        "Defining the schema Blog failed, since something of it is there already: ",
        """

        Call BlogSchema.create(db) once for each database. BlogSchema.drop(db) drops the tables of the models, with all their rows.""",
        () -> BlogSchema.create(db));
    assertTold(
        "Defining the schema Kinds failed, since something of it is there already: ",
        """

        Call KindsSchema.create(db) once for each database. KindsSchema.drop(db) drops the tables of the models, with all their rows.""",
        () -> KindsSchema.create(db));
    assertThat(users.query().count()).isEqualTo(1);
  }

  private static void assertTold(String start, String end, ThrowingCallable call) {
    assertThatExceptionOfType(AshlarException.class)
        .isThrownBy(call)
        .withMessageStartingWith(start)
        .withMessageEndingWith(end);
  }
}
