/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.examples.databases.TestDatabase;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.vendor.Dialects;
import dev.ashlar.tests.database.EveryDatabase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Values of every kind are found among others: by one array where a database has such, or by a
 * list.
 */
@EveryDatabase
final class AmongTest {

  @Test
  void everyKindIsFoundAmongOthers(TestDatabase database) throws SQLException {
    assertFound(database, ColumnType.bool(), Bind.bool(true), Bind.bool(false));
    assertFound(database, ColumnType.tinyint(), Bind.tinyint((byte) -128), Bind.tinyint((byte) 7));
    assertFound(
        database, ColumnType.smallint(), Bind.smallint((short) -300), Bind.smallint((short) 7));
    assertFound(database, ColumnType.integer(), Bind.integer(7), Bind.integer(-8));
    assertFound(database, ColumnType.bigint(), Bind.bigint(1L << 40), Bind.bigint(-8L));
    assertFound(database, ColumnType.single(), Bind.single(0.1f), Bind.single(2.5e30f));
    assertFound(database, ColumnType.real(), Bind.real(0.1), Bind.real(2.5e300));
    assertFound(
        database,
        ColumnType.whole(30),
        Bind.whole(new BigInteger("123456789012345678901234567890")),
        Bind.whole(BigInteger.valueOf(-1)));
    assertFound(database, ColumnType.character(), Bind.character('"'), Bind.character('\\'));
    assertFound(database, ColumnType.text(), Bind.text("a,\"b\\{}"), Bind.text(""));
    assertFound(database, ColumnType.varchar(20), Bind.text("NULL"), Bind.text("ä\uD83D\uDE00"));
    assertFound(
        database,
        ColumnType.decimal(12, 2),
        Bind.decimal(new BigDecimal("12.30")),
        Bind.decimal(new BigDecimal("-0.01")));
    assertFound(
        database, ColumnType.uuid(), Bind.uuid(new UUID(1, 2)), Bind.uuid(new UUID(-1, -2)));
    assertFound(
        database,
        ColumnType.instant(),
        Bind.instant(Instant.parse("2024-02-29T12:00:00.123456Z")),
        Bind.instant(Instant.parse("0001-01-01T00:00:00Z")));
    assertFound(
        database,
        ColumnType.dateTime(),
        Bind.dateTime(LocalDateTime.parse("2026-03-29T02:30:00.123456")),
        Bind.dateTime(LocalDateTime.parse("0001-01-01T00:00:00")));
    assertFound(
        database,
        ColumnType.time(),
        Bind.time(LocalTime.MIDNIGHT),
        Bind.time(LocalTime.parse("23:59:59.999999")));
    assertFound(
        database,
        ColumnType.duration(),
        Bind.duration(Duration.ofMillis(-1)),
        Bind.duration(Duration.ofDays(3)));
    assertFound(database, ColumnType.year(), Bind.year(Year.of(31)), Bind.year(Year.of(9999)));
    assertFound(
        database,
        ColumnType.yearMonth(),
        Bind.yearMonth(YearMonth.of(1, 1)),
        Bind.yearMonth(YearMonth.of(9999, 12)));
    assertFound(
        database,
        ColumnType.date(),
        Bind.date(LocalDate.of(2024, 2, 29)),
        Bind.date(LocalDate.of(9999, 12, 31)));
    assertFound(
        database,
        ColumnType.binary(16),
        Bind.bytes(new byte[] {0, -1, 92}),
        Bind.bytes(new byte[] {}));
  }

  private static void assertFound(TestDatabase database, ColumnType type, Bind first, Bind second)
      throws SQLException {
    Dialect dialect = Dialects.named(database.name());
    database.clear();
    try (Connection connection = database.dataSource().getConnection()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLE stone (shape " + dialect.ddl().type(type) + ")");
      }
      for (Bind each : List.of(first, second)) {
        try (PreparedStatement insert =
            connection.prepareStatement("INSERT INTO stone VALUES (?)")) {
          each.to(dialect.binder(insert, null), 1);
          insert.executeUpdate();
        }
      }
      assertThat(count(connection, dialect, List.of(first, second))).as("%s", type).isEqualTo(2);
      assertThat(count(connection, dialect, List.of(second))).as("%s", type).isEqualTo(1);
    }
  }

  private static int count(Connection connection, Dialect dialect, List<Bind> keys)
      throws SQLException {
    boolean isArray = dialect.capabilities().contains(Capability.ARRAY_PARAMETER);
    List<Bind> binds = isArray ? List.of(Bind.array(keys)) : keys;
    String places = String.join(", ", Collections.nCopies(binds.size(), "?"));
    String among = isArray ? "= ANY(" + places + ")" : "IN (" + places + ")";
    try (PreparedStatement select =
        connection.prepareStatement("SELECT count(*) FROM stone WHERE shape " + among)) {
      for (int i = 0; i < binds.size(); i++) {
        binds.get(i).to(dialect.binder(select, null), i + 1);
      }
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? rows.getInt(1) : -1;
      }
    }
  }
}
