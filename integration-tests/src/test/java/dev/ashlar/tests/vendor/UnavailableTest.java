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
import dev.ashlar.database.Database;
import dev.ashlar.tests.support.Traces;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that cannot be reached is said to be so, without its password. */
final class UnavailableTest {

  private static final String SECRET = "s3cret";

  @Test
  void passwordOfTheUrlIsNotShown() {
    int port = ClosedPort.number();
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(
        "jdbc:postgresql://localhost:%d/blog?user=me&password=%s".formatted(port, SECRET));

    DatabaseUnavailable thrown =
        catchThrowableOfType(DatabaseUnavailable.class, () -> Database.connect(source));

    assertThat(thrown)
        .hasMessage(
            """
            The database gave no connection: Connection to localhost:%d refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections. (SQLState 08001)
            Check that the server runs, that host, port, database, user and password of the DataSource are right, and that its pool has a free connection."""
                .formatted(port));
    assertThat(Traces.of(thrown)).doesNotContain(SECRET);
  }

  @Test
  void passwordOfThePropertiesIsNotShown() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl("jdbc:postgresql://localhost:%d/blog".formatted(ClosedPort.number()));
    source.setUser("me");
    source.setPassword(SECRET);

    DatabaseUnavailable thrown =
        catchThrowableOfType(DatabaseUnavailable.class, () -> Database.connect(source));

    assertThat(thrown).hasMessageContaining("SQLState 08001");
    assertThat(Traces.of(thrown)).doesNotContain(SECRET);
  }

  @Test
  void driverThatQuotesTheUrlIsMasked() {
    DatabaseUnavailable thrown =
        catchThrowableOfType(
            DatabaseUnavailable.class,
            () ->
                Database.connect(
                    new UrlSource(
                        "jdbc:nothing://me:" + SECRET + "@localhost/blog?password=" + SECRET)));

    assertThat(thrown)
        .hasMessageContaining("No suitable driver")
        .hasMessageEndingWith(
            "\nCheck how the URL begins, and add the driver of the database to the class path: com.h2database:h2, org.mariadb.jdbc:mariadb-java-client, com.mysql:mysql-connector-j, org.postgresql:postgresql, org.xerial:sqlite-jdbc.");
    assertThat(Traces.of(thrown)).doesNotContain(SECRET).contains("password=***");
  }

  @Test
  void poolThatThrowsItsOwnExceptionsIsToldOfToo() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(
        "jdbc:postgresql://localhost:%d/blog?password=%s".formatted(ClosedPort.number(), SECRET));
    config.setConnectionTimeout(250);
    config.setInitializationFailTimeout(-1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      DatabaseUnavailable thrown =
          catchThrowableOfType(DatabaseUnavailable.class, () -> Database.connect(pool));

      assertThat(thrown).hasMessageContaining("The database gave no connection");
      assertThat(Traces.of(thrown)).doesNotContain(SECRET);
    }
  }

  @Test
  void wrongPasswordIsNotShown() throws SQLException {
    try (Connection open =
        DriverManager.getConnection("jdbc:h2:mem:locked", "sa", "right password")) {
      JdbcDataSource source = new JdbcDataSource();
      source.setURL("jdbc:h2:mem:locked;PASSWORD=" + SECRET);
      source.setUser("sa");

      DatabaseUnavailable thrown =
          catchThrowableOfType(DatabaseUnavailable.class, () -> Database.connect(source));

      assertThat(thrown).hasMessageContaining("SQLState 28000");
      assertThat(Traces.of(thrown)).doesNotContain(SECRET);
      assertThat(open.isClosed()).isFalse();
    }
  }
}
