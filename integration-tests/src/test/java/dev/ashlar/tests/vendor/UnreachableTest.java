/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.DatabaseUnavailable;
import dev.ashlar.Vendor;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.runtime.Database;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.Traces;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is said of a database that is not there, whatever its driver says of it. */
@EveryDatabase
final class UnreachableTest {

  private static final String SECRET = "s3cret";

  @Test
  @Shows(
      "A database that gives no connection is said to be so, with what to check, and the password is not shown.")
  void reasonIsKeptAndThePasswordIsNot(TestDatabase database) {
    Vendor vendor = Vendor.valueOf(database.name().toUpperCase(Locale.ROOT));
    UrlSource nowhere = new UrlSource(url(vendor));

    DatabaseUnavailable thrown =
        catchThrowableOfType(DatabaseUnavailable.class, () -> Database.connect(nowhere));

    assertThat(thrown)
        .hasMessageStartingWith("The database gave no connection: ")
        .hasMessageContaining(reason(vendor))
        .hasMessageEndingWith(
            """

            Check that the server runs, that host, port, database, user and password of the DataSource are right, and that its pool has a free connection.""");
    assertThat(Traces.of(thrown)).doesNotContain(SECRET).containsIgnoringCase("password=***");
  }

  /** Of a database that is not there. */
  private static String url(Vendor vendor) {
    return switch (vendor) {
          case H2 -> "jdbc:h2:mem:nowhere;IFEXISTS=TRUE;PASSWORD=";
          case MARIADB, MYSQL ->
              "jdbc:mariadb://localhost:%d/blog?password=".formatted(ClosedPort.number());
          case POSTGRESQL ->
              "jdbc:postgresql://localhost:%d/blog?password=".formatted(ClosedPort.number());
          case SQLITE -> "jdbc:sqlite:no/such/folder/blog.db?password=";
        }
        + SECRET;
  }

  /** What the driver says. */
  private static String reason(Vendor vendor) {
    return switch (vendor) {
      case H2 -> "Database \"mem:nowhere\" not found";
      case MARIADB, MYSQL -> "Socket fail to connect to localhost";
      case POSTGRESQL -> "refused";
      case SQLITE -> "SQLITE_CANTOPEN";
    };
  }
}
