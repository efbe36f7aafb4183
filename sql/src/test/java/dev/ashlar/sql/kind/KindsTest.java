/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.sql.jdbc.Bind;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.ColumnType.Kind;
import dev.ashlar.sql.schema.ColumnType.Parameters;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindsTest {

  /** Generated code calls it. */
  @Test
  void factoryOfEveryKindMakesTypesOfIt() throws ReflectiveOperationException {
    for (Kind kind : Kind.values()) {
      List<Method> factories =
          Arrays.stream(ColumnType.class.getMethods())
              .filter(method -> method.getName().equals(Kinds.of(kind).factory()))
              .toList();
      assertThat(factories).as("factory of %s", kind).hasSize(1);
      Method factory = factories.get(0);
      if (kind.parameters() == Parameters.NONE) {
        assertThat(factory.invoke(null)).isEqualTo(ColumnType.plain(kind));
      } else {
        assertThat(factory.getParameterCount()).as("parameters of %s", kind).isPositive();
      }
    }
  }

  @Test
  void keyIsBoundAsItsKind() {
    assertThat(Kinds.of(Kind.YEAR_MONTH).bound(YearMonth.of(2024, 2)))
        .isEqualTo(Bind.yearMonth(YearMonth.of(2024, 2)));
    assertThat(Kinds.of(Kind.ENUM).bound(Parameters.NONE))
        .isEqualTo(Bind.constant(Parameters.NONE));
    assertThat(Kinds.of(Kind.INET_ADDRESS).bound(InetAddress.getLoopbackAddress()).shown())
        .isEqualTo("127.0.0.1");
    assertThatThrownBy(() -> Kinds.of(Kind.YEAR_MONTH).bound(Year.of(2024)))
        .isInstanceOf(ClassCastException.class);
  }

  @Test
  void arrayIsNoSingleValue() {
    assertThatThrownBy(() -> Kinds.of(Kind.ARRAY).bound(List.of()))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("An array is several values, each of another kind.");
  }
}
