/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.AshlarException;
import dev.ashlar.LockTimeout;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.behaviour.Shows;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.secret.AccountMapper;
import dev.ashlar.tests.model.secret.SecretSchema;
import dev.ashlar.tests.support.PlainSource;
import dev.ashlar.tests.support.RawSql;
import dev.ashlar.tests.support.Traces;
import dev.ashlar.tests.support.WatchedSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Of a model with a sensitive column, the driver's words are told where they can be about nothing
 * but the server, the schema and the statement.
 */
@EveryDatabase
final class DriverTextTest {

  private static final String TOKEN = "open sesame";
  private static final String WITHHELD = "The driver's text is withheld";

  private TestDatabase database;
  private RawSql sql;
  private AccountMapper accounts;

  @BeforeEach
  void createTables(TestDatabase current) {
    database = current;
    database.create(SecretSchema::createScript);
    Database db = Database.connect(database.dataSource());
    sql = RawSql.on(database);
    accounts = new AccountMapper(db);
  }

  @Test
  @Shows("What can hold no value of a sensitive column is told in the driver's words.")
  void missingTableIsTold() {
    sql.run("DROP TABLE \"accounts\"");

    assertTold(
        catchThrowableOfType(
            AshlarException.class, () -> accounts.create(a -> a.login("x").token(TOKEN))),
        "accounts");
  }

  @Test
  @Shows("What can hold no value of a sensitive column is told in the driver's words.")
  void missingColumnIsTold() {
    sql.run("DROP TABLE \"accounts\"");
    sql.run(
        "CREATE TABLE \"accounts\" (\"id\" INTEGER, \"login\" VARCHAR(40), \"token\" VARCHAR(40))");

    assertTold(
        catchThrowableOfType(AshlarException.class, () -> accounts.findByToken(TOKEN)), "pin");
  }

  @Test
  @Shows("What can hold no value of a sensitive column is told in the driver's words.")
  void waitForALockIsTold() throws SQLException {
    accounts.create(a -> a.login("x").token("y"));
    try (Connection other = database.dataSource().getConnection();
        Statement lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute(sql.spelled("UPDATE \"accounts\" SET \"pin\" = 1"));
      AccountMapper impatient = new AccountMapper(Database.connect(impatient()));

      assertTold(
          catchThrowableOfType(LockTimeout.class, () -> impatient.updateAll(a -> a.token(TOKEN))),
          "");

      other.rollback();
      other.setAutoCommit(true);
    }
  }

  @Test
  @Shows("What can hold no value of a sensitive column is told in the driver's words.")
  void deadConnectionIsTold() {
    // A session that is closed while the transaction runs, as by a server that goes away.
    DriverConnections drivers = new DriverConnections(database);
    Database db = Database.connect(drivers);
    AccountMapper lost = new AccountMapper(db);

    AshlarException thrown =
        catchThrowableOfType(
            AshlarException.class,
            () ->
                db.transaction(
                    tx -> {
                      drivers.closeLast();
                      lost.in(tx).create(a -> a.login("x").token(TOKEN));
                    }));

    assertThat(thrown.getCause()).isNotNull();
    assertThat(Traces.of(thrown)).doesNotContain(WITHHELD, "sesame");
  }

  @Test
  void valueThatDoesNotFitIsNotTold() {
    sql.run("DROP TABLE \"accounts\"");
    sql.run(
        """
        CREATE TABLE "accounts" (
          "id" INTEGER PRIMARY KEY, "login" VARCHAR(40), "token" INTEGER CHECK ("token" < 5), "pin" INTEGER)""");

    Throwable thrown = catchThrowable(() -> accounts.create(a -> a.login("x").token(TOKEN).id(1)));

    assertThat(thrown).isInstanceOf(AshlarException.class);
    assertThat(Traces.of(thrown)).doesNotContain("sesame");
    if (!sql.isPostgresql()) {
      // PostgreSQL refuses the statement, for its types, before it looks at the value.
      assertThat(Traces.of(thrown)).contains(WITHHELD);
    }
  }

  /** Waits for locks for a second or so, as H2 and SQLite do anyway. */
  private WatchedSource impatient() {
    WatchedSource source = new WatchedSource(database.dataSource());
    if (sql.isMariadb() || sql.isPostgresql()) {
      source.onBorrow(
          connection -> {
            try (Statement statement = connection.createStatement()) {
              statement.execute(
                  sql.isMariadb()
                      ? "SET SESSION innodb_lock_wait_timeout = 1"
                      : "SET lock_timeout = '500ms'");
            }
          });
    }
    return source;
  }

  private static void assertTold(AshlarException thrown, String words) {
    assertThat(thrown.getCause().getMessage()).contains(words);
    assertThat(thrown).hasMessageContaining(thrown.getCause().getMessage());
    assertThat(Traces.of(thrown)).doesNotContain(WITHHELD, "sesame");
  }

  /** The driver's connections, of which the last one can be closed behind the back of its user. */
  private static final class DriverConnections extends PlainSource {

    private final DataSource driver;
    private Connection last;

    DriverConnections(TestDatabase database) {
      try {
        driver = database.dataSource().unwrap(HikariDataSource.class).getDataSource();
        last = driver.getConnection();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      closeLast();
    }

    @Override
    public Connection getConnection() throws SQLException {
      last = driver.getConnection();
      return last;
    }

    void closeLast() {
      try {
        last.close();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
