/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.DatabaseUnavailable;
import dev.ashlar.Vendor;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.Traces;
import java.sql.Connection;
import java.sql.SQLException;
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
    Vendor vendor = vendor(database);
    UrlSource nowhere = new UrlSource(url(vendor));

    DatabaseUnavailable thrown =
        catchThrowableOfType(DatabaseUnavailable.class, () -> Database.connect(nowhere));

    assertThat(thrown)
        .hasMessageStartingWith("The database gave no connection: ")
        .hasMessageContaining(reason(vendor))
        .hasMessageEndingWith(
            switch (vendor) {
              case H2, SQLITE ->
                  "\nCheck the URL, and where it names a file, that its folder is there, that the program may write to it, and that no other program has the file open.";
              case MARIADB, MYSQL, POSTGRESQL ->
                  "\nCheck that the server runs, that host, port, database, user and password of the DataSource are right, and that its pool has a free connection.";
            });
    assertThat(Traces.of(thrown)).doesNotContain(SECRET).containsIgnoringCase("password=***");
  }

  @Test
  void userThatIsNotLetInIsToldOf(TestDatabase database) throws SQLException {
    try (Connection open = database.dataSource().getConnection()) {
      HikariConfig config = new HikariConfig();
      // MariaDB's driver adds the user to it, who would count.
      config.setJdbcUrl(open.getMetaData().getURL().replaceFirst("\\?.*", ""));
      config.setUsername("nobody_of_this_name");
      config.setPassword(SECRET);
      config.setConnectionTimeout(5_000);
      config.setInitializationFailTimeout(-1);
      try (HikariDataSource pool = new HikariDataSource(config)) {
        DatabaseUnavailable thrown =
            catchThrowableOfType(DatabaseUnavailable.class, () -> Database.connect(pool));

        if (letsEveryoneIn(database)) {
          assertThat(thrown).isNull();
        } else {
          assertThat(thrown)
              .hasMessageStartingWith("The database gave no connection: ")
              .hasMessageContaining("(SQLState 28")
              .hasMessageEndingWith(
                  "\nCheck user and password of the DataSource, and that this user may connect from here.");
          assertThat(Traces.of(thrown)).doesNotContain(SECRET);
        }
      }
    }
  }

  @Test
  void driverThatIsMissingIsNamed(TestDatabase database) throws Exception {
    Vendor vendor = vendor(database);
    try (Connection open = database.dataSource().getConnection()) {
      String url = open.getMetaData().getURL();

      DatabaseUnavailable thrown =
          catchThrowableOfType(
              DatabaseUnavailable.class, () -> Database.connect(UrlSource.withoutDrivers(url)));

      assertThat(thrown)
          .hasMessageStartingWith("The database gave no connection: No suitable driver found for ")
          .hasMessageEndingWith(
              "\nAdd the driver of the database to the class path: %s.".formatted(driver(vendor)));
    }
  }

  /** SQLite has no users; a server that runs without its tables of grants does not know them. */
  private static boolean letsEveryoneIn(TestDatabase database) {
    RawSql sql = RawSql.on(database);
    return sql.isSqlite() || (sql.isMariadb() && sql.value("SELECT current_user()").equals("@"));
  }

  private static Vendor vendor(TestDatabase database) {
    return Vendor.valueOf(database.name().toUpperCase(Locale.ROOT));
  }

  private static String driver(Vendor vendor) {
    return switch (vendor) {
      case H2 -> "com.h2database:h2";
      case MARIADB -> "org.mariadb.jdbc:mariadb-java-client";
      case MYSQL -> "com.mysql:mysql-connector-j";
      case POSTGRESQL -> "org.postgresql:postgresql";
      case SQLITE -> "org.xerial:sqlite-jdbc";
    };
  }

  /** Of a database that is not there. */
  private static String url(Vendor vendor) {
    return switch (vendor) {
          case H2 -> "jdbc:h2:mem:nowhere;IFEXISTS=TRUE;PASSWORD=";
          case MARIADB ->
              "jdbc:mariadb://localhost:%d/blog?password=".formatted(ClosedPort.number());
          case MYSQL -> "jdbc:mysql://localhost:%d/blog?password=".formatted(ClosedPort.number());
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
      case MARIADB -> "Socket fail to connect to localhost";
      case MYSQL -> "Communications link failure";
      case POSTGRESQL -> "refused";
      case SQLITE -> "SQLITE_CANTOPEN";
    };
  }
}
