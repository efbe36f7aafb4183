/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.sql.dialect.Dialect;
import org.junit.jupiter.api.Test;

class DialectsTest {

  @Test
  void everyDialectIsFoundByItsName() {
    assertThat(Dialects.all())
        .extracting(Dialect::name)
        .containsExactly("h2", "mariadb", "mysql", "postgresql", "sqlite");
    assertThat(Dialects.all())
        .allSatisfy(dialect -> assertThat(Dialects.named(dialect.name())).isSameAs(dialect));
  }

  @Test
  void unknownNameIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> Dialects.named("oracle"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no dialect named oracle. Known are h2, mariadb, mysql, postgresql, sqlite.");
  }

  @Test
  void dialectIsFoundByWhatTheDriverCallsTheDatabase() {
    assertThat(Dialects.serving("H2")).contains(Dialects.named("h2"));
    assertThat(Dialects.serving("MariaDB")).contains(Dialects.named("mariadb"));
    assertThat(Dialects.serving("MySQL")).contains(Dialects.named("mysql"));
    assertThat(Dialects.serving("PostgreSQL")).contains(Dialects.named("postgresql"));
    assertThat(Dialects.serving("SQLite")).contains(Dialects.named("sqlite"));
    assertThat(Dialects.serving("Oracle")).isEmpty();
  }
}
