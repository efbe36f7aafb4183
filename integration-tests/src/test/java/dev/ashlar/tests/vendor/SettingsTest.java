/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.vendor;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import dev.ashlar.tests.support.SettingSource;
import java.util.List;
import java.util.stream.Stream;
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
      database.clear();
      assertThatExceptionOfType(IllegalStateException.class)
          .as(setting)
          .isThrownBy(() -> connect(database, setting))
          .withMessageContaining(setting.replaceAll(".* ([a-z_]+) = .*", "$1"));
    }
  }

  private static void othersDoNotMatter(TestDatabase database) {
    for (String setting : kept(database.name())) {
      database.clear();
      try {
        new Sweep(connect(database, setting)).run();
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(setting, e);
      }
    }
  }

  private static Database connect(TestDatabase database, String setting) {
    return Database.connect(new SettingSource(database.dataSource(), setting));
  }

  private static List<String> refused(String name) {
    return switch (name) {
      case "postgresql" ->
          List.of(
              "SET standard_conforming_strings = off",
              "SET session_replication_role = replica",
              "SET extra_float_digits = 0");
      case "sqlite" ->
          List.of(
              "PRAGMA ignore_check_constraints = ON",
              "PRAGMA journal_mode = OFF",
              "PRAGMA count_changes = ON");
      case "mysql" ->
          Stream.concat(
                  OF_BOTH.stream(),
                  // MariaDB's driver looks for these itself.
                  Stream.of(
                      "SET character_set_client = latin1",
                      "SET character_set_connection = latin1",
                      "SET character_set_results = latin1"))
              .toList();
      case "mariadb" ->
          Stream.concat(
                  OF_BOTH.stream(),
                  Stream.of(
                      "SET check_constraint_checks = 0",
                      "SET sql_mode = 'ANSI,EMPTY_STRING_IS_NULL'",
                      "SET sql_mode = 'ORACLE'"))
              .toList();
      default -> List.of();
    };
  }

  /** Of MariaDB and MySQL. */
  private static final List<String> OF_BOTH =
      List.of(
          "SET foreign_key_checks = 0",
          "SET unique_checks = 0",
          "SET sql_select_limit = 100",
          "SET sql_auto_is_null = 1");

  private static List<String> kept(String name) {
    return switch (name) {
      case "postgresql" ->
          List.of(
              "SET transform_null_equals = on",
              "SET backslash_quote = off",
              "SET escape_string_warning = off",
              "SET search_path = public",
              "SET bytea_output = escape",
              "SET DateStyle = 'ISO, DMY'",
              "SET IntervalStyle = sql_standard",
              "SET extra_float_digits = 1",
              "SET array_nulls = off",
              "SET session_replication_role = local",
              "SET TimeZone = 'Pacific/Kiritimati'",
              "SET default_transaction_isolation = serializable");
      case "sqlite" ->
          List.of(
              "PRAGMA case_sensitive_like = ON",
              "PRAGMA recursive_triggers = ON",
              "PRAGMA reverse_unordered_selects = ON",
              "PRAGMA legacy_alter_table = ON",
              "PRAGMA trusted_schema = OFF",
              "PRAGMA short_column_names = OFF",
              "PRAGMA full_column_names = ON",
              "PRAGMA foreign_keys = OFF");
      case "mysql", "mariadb" ->
          List.of(
              "SET SESSION sql_mode = ''",
              "SET SESSION sql_mode = 'ANSI'",
              "SET SESSION sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,IGNORE_SPACE'",
              "SET SESSION sql_mode = 'HIGH_NOT_PRECEDENCE'",
              "SET SESSION sql_mode = 'PAD_CHAR_TO_FULL_LENGTH,REAL_AS_FLOAT'",
              "SET SESSION sql_mode = 'TRADITIONAL'",
              "SET collation_connection = utf8mb4_general_ci",
              "SET time_zone = '+13:00'",
              "SET default_storage_engine = MyISAM",
              "SET completion_type = 1");
      default -> List.of("SET NON_KEYWORDS USER");
    };
  }
}
