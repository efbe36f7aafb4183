/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.vendor;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.database.Database;
import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.tests.database.EveryDatabase;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Options of a driver, in its URL, leave promises as they are, or the database is refused. */
@EveryDatabase(drivers = true)
final class DriverSettingsTest {

  /** What HikariCP advises for Connector/J. */
  private static final String ADVISED =
      "cachePrepStmts=true&prepStmtCacheSize=250&useServerPrepStmts=true&useLocalSessionState=true"
          + "&rewriteBatchedStatements=true&cacheResultSetMetadata=true"
          + "&cacheServerConfiguration=true&elideSetAutoCommits=true&maintainTimeStats=false";

  @Test
  void optionsDoNotMatter(TestDatabase database) throws SQLException {
    for (String option : kept(scheme(database))) {
      database.clear();
      try (HikariDataSource pool = pool(url(database, option))) {
        new Sweep(Database.connect(pool)).run();
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(option, e);
      }
    }
  }

  @Test
  void breaksOfPromisesAreRefused(TestDatabase database) throws SQLException {
    for (String option : refused(scheme(database))) {
      UrlSource source = new UrlSource(url(database, option));
      assertThatExceptionOfType(IllegalStateException.class)
          .as(option)
          .isThrownBy(() -> Database.connect(source))
          .withMessageContaining(option.replaceFirst("=.*", ""));
    }
  }

  private static HikariDataSource pool(String url) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(new UrlSource(url));
    config.setMinimumIdle(0);
    return new HikariDataSource(config);
  }

  private static List<String> kept(String scheme) {
    return switch (scheme) {
      case "mysql" ->
          List.of(
              ADVISED,
              "useServerPrepStmts=true&useCursorFetch=true&defaultFetchSize=2",
              "rewriteBatchedStatements=true",
              "jdbcCompliantTruncation=false&tinyInt1isBit=false&yearIsDateType=false",
              "connectionTimeZone=Asia/Tokyo",
              "sessionVariables=sql_mode='NO_BACKSLASH_ESCAPES'");
      case "mariadb" ->
          List.of(
              "useServerPrepStmts=true&useBulkStmts=true",
              "rewriteBatchedStatements=true&allowMultiQueries=true",
              "tinyInt1isBit=false&disablePipeline=true",
              "connectionTimeZone=Asia/Tokyo",
              "sessionVariables=sql_mode='NO_BACKSLASH_ESCAPES'");
      case "postgresql" ->
          List.of(
              "reWriteBatchedInserts=true",
              "prepareThreshold=-1",
              "preferQueryMode=simple",
              "preferQueryMode=extendedCacheEverything&autosave=always&cleanupSavepoints=true",
              "binaryTransfer=false&defaultRowFetchSize=2",
              "readOnlyMode=always&assumeMinServerVersion=16");
      case "sqlite" ->
          List.of(
              "date_class=TEXT&date_precision=SECONDS",
              "transaction_mode=EXCLUSIVE&journal_mode=WAL&synchronous=OFF");
      default -> List.of("LAZY_QUERY_EXECUTION=TRUE");
    };
  }

  private static List<String> refused(String scheme) {
    return switch (scheme) {
      case "mysql" ->
          List.of(
              "useAffectedRows=true",
              "useAffectedRows=TRUE",
              "useAffectedRows=yes",
              "characterEncoding=ISO-8859-1",
              "characterSetResults=ISO-8859-1");
      case "mariadb" -> List.of("useAffectedRows=true", "useAffectedRows=1");
      default -> List.of();
    };
  }

  private static String scheme(TestDatabase database) throws SQLException {
    return url(database, "").split(":", -1)[1];
  }

  private static String url(TestDatabase database, String option) throws SQLException {
    try (Connection connection = database.dataSource().getConnection()) {
      DatabaseMetaData data = connection.getMetaData();
      String url = data.getURL().replaceFirst("[?].*", "");
      if (url.startsWith("jdbc:h2:")) {
        return url + ";USER=" + data.getUserName() + ";" + option;
      }
      String password =
          System.getProperty("ashlar.test.%s.password".formatted(database.name()), "");
      String login =
          url.startsWith("jdbc:sqlite:")
              ? ""
              : "user=%s&password=%s&"
                  .formatted(data.getUserName().replaceFirst("@.*", ""), password);
      return url + "?" + login + option;
    }
  }
}
