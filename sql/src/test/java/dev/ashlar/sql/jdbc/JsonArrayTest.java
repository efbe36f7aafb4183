/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.sql.schema.ColumnType.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonArrayTest {

  @Test
  void smallNumbersAndTruthAreThoseOfJsonAndAllElseIsText() {
    assertThat(JsonArray.write(Kind.BOOLEAN, List.of(true, false))).isEqualTo("[true, false]");
    assertThat(JsonArray.write(Kind.INTEGER, List.of(1, -2))).isEqualTo("[1, -2]");
    assertThat(JsonArray.write(Kind.BIGINT, List.of(9007199254740993L)))
        .isEqualTo("[\"9007199254740993\"]");
    assertThat(JsonArray.write(Kind.DECIMAL, List.of(new BigDecimal("1E+3"))))
        .isEqualTo("[\"1000\"]");
    assertThat(JsonArray.write(Kind.DOUBLE, List.of(Double.parseDouble("2.0E23"), 0.5)))
        .isEqualTo("[\"2.0E23\", \"0.5\"]");
    assertThat(JsonArray.write(Kind.FLOAT, List.of(Float.parseFloat("2.2E-44"))))
        .isEqualTo("[\"2.2E-44\"]");
    assertThat(JsonArray.write(Kind.TEXT, List.of("a\"b\\c\n", "")))
        .isEqualTo("[\"a\\\"b\\\\c\\u000a\", \"\"]");
    assertThat(JsonArray.write(Kind.TEXT, List.of())).isEqualTo("[]");
  }

  @Test
  void whateverOthersWriteIsRead() {
    assertThat(JsonArrayReader.read(" [ ] ")).isEmpty();
    assertThat(JsonArrayReader.read("[1,-2.5e+3 ,\ttrue,null , \"\"]"))
        .containsExactly("1", "-2.5e+3", "true", null, "");
    assertThat(JsonArrayReader.read("[\"\\b\\f\\n\\r\\t\\/\\\\\\\"\\u0041\\ud83d\\ude00, ]\"]"))
        .containsExactly("\b\f\n\r\t/\\\"A😀, ]");
  }

  @Test
  void whatIsNoArrayOfScalarsIsRefusedWithoutItsText() {
    for (String wrong :
        List.of(
            "", "{}", "[", "[1", "[1,]", "[1 2]", "[[1]]", "[{}]", "[\"a", "[\"\\u00", "[] x")) {
      assertThatThrownBy(() -> JsonArrayReader.read(wrong))
          .as(wrong)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("It is no JSON array of scalars, as character ");
    }
  }
}
