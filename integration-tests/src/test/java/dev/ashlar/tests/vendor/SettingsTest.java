/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.runtime.Database;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.model.letters.AccountMapper;
import dev.ashlar.tests.model.letters.LettersSchema;
import dev.ashlar.tests.support.SettingSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Settings of a session leave promises as they are, or the database is refused. */
@EveryDatabase
final class SettingsTest {

  /** At last, since the connections of the pool keep what they were told. */
  @Test
  void settingsAreKeptOrRefused(TestDatabase database) {
    othersDoNotMatter(database);
    breaksOfPromisesAreRefused(database);
  }

  private static void breaksOfPromisesAreRefused(TestDatabase database) {
    for (String setting : refused(database.name())) {
      assertThatExceptionOfType(IllegalStateException.class)
          .as(setting)
          .isThrownBy(() -> connect(database, setting))
          .withMessageContaining(setting.replaceAll(".* ([a-z_]+) = .*", "$1"));
    }
  }

  private static void othersDoNotMatter(TestDatabase database) {
    for (String setting : kept(database.name())) {
      database.clear();
      Database db = connect(database, setting);
      LettersSchema.create(db);
      AccountMapper accounts = new AccountMapper(db);
      accounts.create(a -> a.email("A\\'b").plain("50%\\ \"x\" || '"));

      assertThat(accounts.findByEmail("a\\'B")).as(setting).isPresent();
      assertThat(accounts.query().where(a -> a.plain().like("50\\%\\\\ _x_ || '")).count())
          .as(setting)
          .isEqualTo(1);
      assertThat(accounts.query().where(a -> a.plain().like("%X%")).exists()).as(setting).isFalse();
      assertThat(accounts.query().where(a -> a.city().isNull().not()).exists())
          .as(setting)
          .isFalse();
      assertThat(
              accounts
                  .update(accounts.query().one().id(), c -> c.plainFrom(a -> a.plain().concat("!")))
                  .plain())
          .as(setting)
          .isEqualTo("50%\\ \"x\" || '!");
    }
  }

  private static Database connect(TestDatabase database, String setting) {
    return Database.connect(new SettingSource(database.dataSource(), setting));
  }

  private static List<String> refused(String name) {
    return switch (name) {
      case "postgresql" -> List.of("SET standard_conforming_strings = off");
      case "sqlite" -> List.of("PRAGMA ignore_check_constraints = ON");
      default -> List.of();
    };
  }

  /** Not NO_BACKSLASH_ESCAPES, of which Connector/J must know when it connects. */
  private static List<String> kept(String name) {
    return switch (name) {
      case "postgresql" ->
          List.of(
              "SET transform_null_equals = on",
              "SET backslash_quote = off",
              "SET escape_string_warning = off",
              "SET search_path = public");
      case "sqlite" ->
          List.of(
              "PRAGMA case_sensitive_like = ON",
              "PRAGMA recursive_triggers = ON",
              "PRAGMA reverse_unordered_selects = ON");
      case "mysql", "mariadb" ->
          List.of(
              "SET SESSION sql_mode = ''",
              "SET SESSION sql_mode = 'ANSI'",
              "SET SESSION sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,IGNORE_SPACE'",
              "SET SESSION sql_mode = 'HIGH_NOT_PRECEDENCE'",
              "SET SESSION sql_mode = 'PAD_CHAR_TO_FULL_LENGTH,REAL_AS_FLOAT'");
      default -> List.of("SET NON_KEYWORDS USER");
    };
  }
}
