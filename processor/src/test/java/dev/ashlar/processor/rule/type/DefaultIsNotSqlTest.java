/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import static dev.ashlar.processor.rule.ProblemAssertions.assertMessage;
import static dev.ashlar.processor.rule.ProblemAssertions.assertProblems;

import org.junit.jupiter.api.Test;

final class DefaultIsNotSqlTest {

  @Test
  void textsAsInSqlAreToldOff() {
    assertProblems(
        """
        @Model record Car(
            @Id long id,
            // WARNING [DefaultIsNotSql] Car.owner has the default 'none', quotes included.
            @Column(defaultValue = "'none'") String owner,
            // WARNING [DefaultIsNotSql] Car.maker has the default "none", quotes included.
            @Column(defaultValue = "\\"none\\"") Name maker,
            // WARNING [DefaultIsNotSql] Car.plate has the default "null", a text of four letters.
            @Column(defaultValue = "null") @Nullable String plate,
            // WARNING [DefaultIsNotSql] Car.by has the default "current_user()", which is stored as it stands.
            @Column(defaultValue = "current_user()") String by,
            // WARNING [DefaultIsNotSql] Car.day has the default "CURRENT_DATE", which is stored as it stands.
            @Column(defaultValue = "CURRENT_DATE") String day) {}
        record Name(String value) {}
        """);
  }

  @Test
  void textsThatOnlyHaveSuchCharactersAreLetPass() {
    assertProblems(
        """
        @Model record Car(
            @Id long id,
            @Column(defaultValue = "") String owner,
            @Column(defaultValue = "'") String mark,
            @Column(defaultValue = "rock 'n' roll") String music,
            @Column(defaultValue = "now") String when,
            @Column(defaultValue = "nullable") String word,
            @Column(defaultValue = "(none)") String by) {}
        """);
  }

  @Test
  void messageNamesTheWayOut() {
    assertMessage(
        """
        @Model record Car(@Id long id, @Column(defaultValue = "'none'") String owner) {}
        """,
        """
        [DefaultIsNotSql] Car.owner has the default 'none', quotes included.
            Write the text alone: defaultValue = "none".
        """);
  }
}
