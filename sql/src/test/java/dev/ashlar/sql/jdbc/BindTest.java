/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.sql.dialect.Verb;
import dev.ashlar.sql.schema.ColumnType;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BindTest {

  @Test
  void bindsAreEqualByValue() {
    assertThat(Bind.bytes(new byte[] {1})).isEqualTo(Bind.bytes(new byte[] {1}));
    assertThat(Bind.bytes(new byte[] {1})).hasSameHashCodeAs(Bind.bytes(new byte[] {1}));
    assertThat(Bind.integer(1)).isNotEqualTo(Bind.bigint(1L));
    assertThat(Bind.text(null)).isEqualTo(Bind.nothing(ColumnType.Kind.TEXT));
  }

  @Test
  void valuesAreShownPlainly() {
    assertThat(Bind.decimal(new BigDecimal("1E+3")).shown()).isEqualTo("1000");
    assertThat(Bind.bytes(new byte[] {0, -1}).shown()).isEqualTo("00ff");
    assertThat(Bind.text(null).shown()).isEqualTo("null");
    assertThat(Bind.constant(Verb.INSERT).shown()).isEqualTo("INSERT");
  }

  @Test
  void sensitiveValuesAreNeverShown() {
    assertThat(Bind.text("secret").sensitive().shown()).isEqualTo("***");
    assertThat(Bind.text("secret").sensitive()).hasToString("***");
    assertThat(Bind.text(null).sensitive().shown()).isEqualTo("***");
  }

  @Test
  void elementIsShownAsItsValueIs() {
    assertThat(Bind.element(Bind.text("a")).shown()).isEqualTo("a");
    assertThat(Bind.element(Bind.text("abc")).length()).isEqualTo(3);
    assertThat(Bind.element(Bind.text("secret").sensitive()).shown()).isEqualTo("***");
    assertThat(Bind.element(Bind.text("a"))).isEqualTo(Bind.element(Bind.text("a")));
    assertThat(Bind.element(Bind.text("a"))).isNotEqualTo(Bind.text("a").alone());
    assertThat(Bind.text("secret").sensitive().alone().shown()).isEqualTo("***");
  }

  @Test
  void anotherValueOfTheKindStandsForASecret() throws SQLException {
    Instant then = Instant.parse("2026-01-02T03:04:05Z");
    for (Bind secret :
        List.of(
            Bind.bool(true),
            Bind.tinyint((byte) 7),
            Bind.smallint((short) 7),
            Bind.integer(7),
            Bind.bigint(7L),
            Bind.single(7f),
            Bind.real(7d),
            Bind.decimal(BigDecimal.TEN),
            Bind.whole(BigInteger.TEN),
            Bind.character('7'),
            Bind.text("seven"),
            Bind.constant(Verb.INSERT),
            Bind.uuid(new UUID(7, 7)),
            Bind.instant(then),
            Bind.dateTime(LocalDateTime.of(2026, 1, 2, 3, 4)),
            Bind.date(LocalDate.of(2026, 1, 2)),
            Bind.time(LocalTime.NOON),
            Bind.duration(Duration.ofDays(7)),
            Bind.year(Year.of(2026)),
            Bind.yearMonth(YearMonth.of(2026, 1)),
            Bind.bytes(new byte[] {7}),
            Bind.array(List.of(Bind.text("seven"), Bind.text("eight"))))) {
      assertThat(secret.standIn()).isNotEqualTo(secret).isEqualTo(secret.standIn());
      assertThat(written(secret.standIn())).isEqualTo(written(secret));
      assertThat(secret.sensitive().standIn().shown()).isEqualTo("***");
    }
  }

  @Test
  void nothingStandsForWhatADatabaseMightRefuse() {
    assertThat(Bind.nativeConstant(Verb.INSERT).standIn().isNothing()).isTrue();
    assertThat(Bind.jsonText("{}").standIn().isNothing()).isTrue();
    assertThat(Bind.text(null).standIn()).isEqualTo(Bind.text(null));
    assertThat(Bind.list(ColumnType.Kind.TEXT, List.of("a"), Bind::text).standIn().isNothing())
        .isTrue();
    assertThat(Bind.array(ColumnType.Kind.TEXT, List.of()).standIn().isNothing()).isTrue();
  }

  /** The method of a binder that takes the value. */
  private static String written(Bind bind) throws SQLException {
    AtomicReference<String> method = new AtomicReference<>("");
    Object binder =
        Proxy.newProxyInstance(
            Binder.class.getClassLoader(),
            new Class<?>[] {Binder.class},
            (proxy, called, arguments) -> {
              method.set(called.getName());
              return null;
            });
    bind.to((Binder) binder, 1);
    return method.get();
  }

  @Test
  void bytesAreCopied() {
    byte[] bytes = {1};
    Bind bind = Bind.bytes(bytes);
    bytes[0] = 2;
    assertThat(bind.shown()).isEqualTo("01");
  }
}
