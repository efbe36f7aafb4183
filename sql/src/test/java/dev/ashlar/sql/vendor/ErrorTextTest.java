/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.sql.dialect.Dialect;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Which errors' texts can hold a value, in the words that servers and drivers were seen to use. */
class ErrorTextTest {

  @Test
  void syntaxErrorOfMysqlQuotesTheStatementWithItsValues() {
    assertHolds("mysql", "near 'open sesame' WHERE id = 1' at line 1", "42000", 1064);
    assertHolds("mariadb", "near 'open sesame' WHERE id = 1' at line 1", "42000", 1064);
  }

  @Test
  void optionsOfTheDriversOfMysqlAppendStatements() {
    String dump = "\nQuery is: INSERT INTO accounts VALUES (?), parameters ['open sesame']";

    assertHolds("mariadb", "Deadlock found when trying to get lock" + dump, "40001", 1213);
    assertFree("mariadb", "Deadlock found when trying to get lock", "40001", 1213);
  }

  @Test
  void namesOfMysqlAreNoValues() {
    assertFree("mysql", "Table 'shop.accounts' doesn't exist", "42S02", 1146);
    assertFree("mysql", "Unknown column 'pin' in 'field list'", "42S22", 1054);
    assertFree("mysql", "Lock wait timeout exceeded; try restarting transaction", "HY000", 1205);
    assertHolds("mysql", "Duplicate entry 'open sesame' for key 'accounts.token'", "23000", 1062);
    assertHolds("mysql", "Incorrect integer value: 'open sesame'", "HY000", 1366);
  }

  @Test
  void serverOfPostgresqlCanBeSetToTellParameters() {
    String context = "\n  Where: unnamed portal with parameters: $1 = 'open sesame'";

    assertHolds("postgresql", "ERROR: deadlock detected" + context, "40P01", 0);
    assertFree("postgresql", "ERROR: deadlock detected", "40P01", 0);
  }

  @Test
  void syntaxErrorOfPostgresqlMayQuoteALiteral() {
    assertHolds("postgresql", "ERROR: syntax error at or near \"'open sesame'\"", "42601", 0);
    assertFree("postgresql", "ERROR: syntax error at or near \"IS\"", "42601", 0);
    assertFree("postgresql", "ERROR: relation \"accounts\" does not exist", "42P01", 0);
    assertFree("postgresql", "ERROR: stack depth limit exceeded", "54001", 0);
    assertHolds("postgresql", "ERROR: invalid input syntax: \"open sesame\"", "22P02", 0);
  }

  @Test
  void statementsOfH2HaveQuestionMarks() {
    assertFree("h2", "Table \"accounts\" not found; SQL statement: .. = ?", "42S02", 42102);
    assertFree("h2", "Timeout trying to lock table \"accounts\"", "HYT00", 50200);
    assertHolds("h2", "Data conversion error converting \"open sesame\"", "22018", 22018);
    assertHolds("h2", "Unique index violation: .. VALUES ('open sesame')", "23505", 23505);
  }

  @Test
  void pathsInJsonAreTheOnlyValuesInErrorsOfStatementsOfSqlite() {
    assertFree("sqlite", "[SQLITE_ERROR] SQL error (no such table: accounts)", null, 1);
    assertFree("sqlite", "[SQLITE_ERROR] (Expression tree is too large)", null, 1);
    assertFree("sqlite", "[SQLITE_BUSY] The database file is locked", null, 5);
    assertHolds("sqlite", "[SQLITE_ERROR] (bad JSON path: 'open sesame')", null, 1);
    assertHolds("sqlite", "[SQLITE_CONSTRAINT] A constraint failed", null, 19);
  }

  private static void assertFree(String dialect, String text, String state, int code) {
    assertThat(isFree(dialect, text, state, code)).as(text).isTrue();
  }

  private static void assertHolds(String dialect, String text, String state, int code) {
    assertThat(isFree(dialect, text, state, code)).as(text).isFalse();
  }

  private static boolean isFree(String dialect, String text, String state, int code) {
    Dialect asked = Dialects.named(dialect);
    return asked.errors().isFreeOfValues(new SQLException(text, state, code));
  }
}
