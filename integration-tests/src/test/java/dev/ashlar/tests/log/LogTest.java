/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ashlar.UniqueViolation;
import dev.ashlar.database.Database;
import dev.ashlar.database.StatementEvent;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.secret.Account;
import dev.ashlar.tests.model.secret.AccountDraft;
import dev.ashlar.tests.model.secret.AccountMapper;
import dev.ashlar.tests.model.secret.SecretSchema;
import dev.ashlar.tests.support.LoggedLines;
import dev.ashlar.tests.support.RawSql;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every statement is told of once: text, parameters without secrets, rows and duration. */
@EveryDatabase
final class LogTest {

  private final List<StatementEvent> events = new ArrayList<>();
  private RawSql sql;
  private boolean isMysql;
  private LoggedLines log;
  private AccountMapper accounts;
  private Account alice;

  @BeforeEach
  void createTables(TestDatabase database) {
    database.create(SecretSchema::createScript);
    sql = RawSql.on(database);
    isMysql = database.name().equals("mysql");
    accounts =
        new AccountMapper(
            Database.builder(database.dataSource()).log().listener(events::add).build());
    log = new LoggedLines("dev.ashlar.sql");
    alice = accounts.create(a -> a.login("alice").token("open sesame").pin(4711));
  }

  @AfterEach
  void closeLog() {
    log.close();
  }

  /** What was told of alice, whom not every database creates by one statement. */
  private void forget() {
    events.clear();
    log.lines().clear();
  }

  @Test
  void createIsLoggedWithItsTextParametersRowsAndDuration() {
    assertThat(log.lines()).hasSameSizeAs(events).hasSize(isMysql ? 2 : 1);
    assertThat(log.lines().get(0))
        .startsWith("INFO ")
        .contains(
            sql.spelled(
                "INSERT INTO \"accounts\" (\"login\", \"token\", \"pin\")\nVALUES (?, ?, ?)"))
        .containsPattern("\n  \\[alice, \\*\\*\\*, \\*\\*\\*] 1 row in \\d+\\.\\d{3} ms$");
    assertThat(events.get(0).duration()).isPositive();
    if (isMysql) {
      // It gives no inserted row back, so that the row is read by another statement.
      assertThat(log.lines().get(1))
          .startsWith(
              """
              INFO SELECT t0.`id`, t0.`login`, t0.`token`, t0.`pin`
              FROM `accounts` t0
              WHERE t0.`id` = ?
                [1] 1 row in""");
    }
  }

  @Test
  void secretsAreHiddenInEveryStatement() {
    forget();

    assertThat(accounts.findByToken("open sesame")).contains(alice);
    accounts.update(alice.id(), c -> c.token("closed sesame"));
    accounts.updateMany(a -> a.token().eq("closed sesame"), c -> c.pin(4712));
    accounts.updateAll(c -> c.pin(4713));
    assertThat(accounts.query().where(a -> a.token().in("closed sesame", "sesame")).list())
        .hasSize(1);
    assertThat(accounts.query().where(a -> a.token().contains("sesame")).count()).isEqualTo(1);
    assertThat(accounts.query().where(a -> a.token().like("%sesame")).exists()).isTrue();
    assertThat(accounts.query().where(a -> a.pin().between(4700, 4800)).page(1, 5).total())
        .isEqualTo(1);
    accounts.createMany(
        List.of(
            AccountDraft.start().login("bob").token("first sesame").pin(4714),
            AccountDraft.start().login("cid").token("second sesame")));
    accounts.deleteMany(a -> a.token().startsWith("first sesame"));

    // MariaDB updates a row by one statement and reads it by another.
    int more = sql.isMariadb() ? 1 : 0;
    assertThat(events).extracting(StatementEvent::binds).hasSize(11 + more);
    assertThat(events).extracting(StatementEvent::binds).asString().doesNotContain("sesame", "47");
    // A duration may have any digits.
    assertThat(log.lines())
        .extracting(line -> line.replaceAll(" in \\d+\\.\\d{3} ms$", ""))
        .noneMatch(line -> line.contains("sesame") || line.contains("47"));
    assertThat(events.get(0).binds()).containsExactly("***");
    assertThat(events.get(1).binds()).containsExactly("***", String.valueOf(alice.id()));
    assertThat(events.get(4 + more).binds()).containsExactly("***", "***");
    assertThat(events.get(9 + more).binds()).containsExactly("bob", "***", "***");
    assertThat(events.get(9 + more).batch()).isEqualTo(2);
    assertThat(events.get(9 + more).rows()).isEqualTo(2);
  }

  @Test
  void laterUpdateOfTheSameColumnsIsToldOfLikeTheFirst() {
    accounts.update(alice.id(), c -> c.login("al").token("closed sesame"));
    forget();

    Account changed = accounts.update(alice.id(), c -> c.login("ali").token("shut sesame"));

    assertThat(changed.login()).isEqualTo("ali");
    assertThat(accounts.findByToken("shut sesame")).contains(changed);
    assertThat(events.get(0).binds()).containsExactly("ali", "***", String.valueOf(alice.id()));
    assertThat(events.get(0).rows()).isEqualTo(1);
    assertThat(log.lines().get(0))
        .startsWith("INFO ")
        .contains(
            sql.spelled("UPDATE \"accounts\"\nSET \"login\" = ?, \"token\" = ?\nWHERE \"id\" = ?"))
        .contains("\n  [ali, ***, %d] 1 row in ".formatted(alice.id()));
  }

  @Test
  void otherValuesAreShown() {
    forget();

    assertThat(accounts.query().where(a -> a.login().eq("bob").or(a.id().gt(5))).list()).isEmpty();

    assertThat(events.get(0).binds()).containsExactly("bob", "5");
    assertThat(events.get(0).rows()).isZero();
    assertThat(log.lines().get(0)).containsPattern("\n  \\[bob, 5] 0 rows in \\d+\\.\\d{3} ms$");
  }

  @Test
  void listenerThatFailsStopsNeitherTheStatementNorOtherListeners(TestDatabase database) {
    AccountMapper watched =
        new AccountMapper(
            Database.builder(database.dataSource())
                .listener(
                    event -> {
                      throw new LinkageError("a listener that fails");
                    })
                .listener(events::add)
                .build());
    forget();

    try (LoggedLines warnings = new LoggedLines("dev.ashlar")) {
      assertThat(watched.getById(alice.id())).isEqualTo(alice);

      assertThat(warnings.lines())
          .containsExactly(
              "WARNING A StatementListener failed, which changes nothing for the statement.");
    }
    assertThat(events).hasSize(1);
  }

  @Test
  void failureIsLoggedAsAWarningWithoutSecrets() {
    forget();

    UniqueViolation thrown =
        catchThrowableOfType(
            UniqueViolation.class, () -> accounts.create(a -> a.login("bob").token("open sesame")));

    assertThat(events).hasSize(1);
    assertThat(events.get(0).failure()).containsSame(thrown);
    assertThat(events.get(0).rows()).isZero();
    assertThat(log.lines()).hasSize(1);
    assertThat(log.lines().get(0))
        .startsWith("WARNING ")
        .contains("\n  [bob, ***, ***] failed with UniqueViolation")
        .doesNotContain("sesame");
  }
}
