/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.sql.dialect.Verb;
import dev.ashlar.sql.schema.ColumnType;
import java.math.BigDecimal;
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
  void bytesAreCopied() {
    byte[] bytes = {1};
    Bind bind = Bind.bytes(bytes);
    bytes[0] = 2;
    assertThat(bind.shown()).isEqualTo("01");
  }
}
