/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.ashlar.sql.dialect.Bind;
import dev.ashlar.sql.vendor.Dialects;
import org.junit.jupiter.api.Test;

class AssignmentsTest {

  private final Assignments none = Assignments.none(UserFields.TABLE);

  @Test
  void assignmentsAreImmutable() {
    Assignments named = none.with(2, Bind.text("Ann"));

    assertThat(none.isEmpty()).isTrue();
    assertThat(named.isEmpty()).isFalse();
    assertThat(written(named.with(4, Bind.integer(1))))
        .isEqualTo("UPDATE \"users\"\nSET \"name\" = ?, \"visits\" = ?\n-- Ann, 1");
    assertThat(written(named)).isEqualTo("UPDATE \"users\"\nSET \"name\" = ?\n-- Ann");
  }

  @Test
  void laterValueOfAColumnWins() {
    assertThat(written(none.with(2, Bind.text("Ann")).with(2, Bind.text("Bob"))))
        .isEqualTo("UPDATE \"users\"\nSET \"name\" = ?\n-- Bob");
  }

  @Test
  void missingValueIsAValue() {
    assertThat(written(none.with(2, Bind.text(null))))
        .isEqualTo("UPDATE \"users\"\nSET \"name\" = ?\n-- null");
  }

  @Test
  void valuesAreMadeOfTheRow() {
    UserFields row = new UserFields();

    assertThat(written(none.with(4, row, row.visits().plus(1))))
        .isEqualTo("UPDATE \"users\"\nSET \"visits\" = \"visits\" + ?\n-- 1");
    assertThat(written(none.with(2, row, row.email())))
        .isEqualTo("UPDATE \"users\"\nSET \"name\" = \"email\"\n-- ");
    assertThat(written(none.with(2, row, row.email().concat(row.name()))))
        .isEqualTo("UPDATE \"users\"\nSET \"name\" = \"email\" || \"name\"\n-- ");
  }

  @Test
  void partsOfSensitiveValuesAreHidden() {
    UserFields row = new UserFields();

    assertThat(written(none.with(5, row, row.name().concat("x"))))
        .isEqualTo("UPDATE \"users\"\nSET \"secret\" = \"name\" || ?\n-- ***");
    assertThat(written(none.with(2, row, row.secret().concat("x")))).endsWith("-- ***");
  }

  @Test
  void valuesWithoutAComputationCanBeLookedUp() {
    UserFields row = new UserFields();

    assertThat(none.with(2, Bind.text("Ann")).with(4, row, row.visits().plus(1)).values())
        .containsExactly(entry("name", Bind.text("Ann")));
  }

  private static String written(Assignments set) {
    return RunnerStub.shown(Statements.updateEvery(Dialects.named("postgresql"), set));
  }
}
