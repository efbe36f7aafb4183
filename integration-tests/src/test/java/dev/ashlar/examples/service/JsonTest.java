/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is written again. */
final class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "true",
        "-1.50",
        "\"\"",
        "\"a\\\"b\\\\c\\u000a\"",
        "{\"a\":[1,{\"b\":null},[\"x\",false]],\"c\":{}}"
      })
  void valueSurvives(String json) {
    assertThat(JsonWriter.write(JsonReader.read(json))).isEqualTo(json);
  }

  @Test
  void blanksAndEscapesAreRead() {
    assertThat(JsonReader.read(" { \"a\" : [ \"\\u00e9\\n\\/\" , 1 ] } "))
        .hasToString("{a=[é\n/, 1]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"a\"}",
        "{\"a\":1,}",
        "[1 2]",
        "[,1]",
        "\"",
        "\"\\x\"",
        "01",
        "nul",
        "1 1",
        "{a:1}"
      })
  void otherTextIsRefused(String text) {
    assertThatThrownBy(() -> JsonReader.read(text))
        .isInstanceOf(BadRequest.class)
        .hasMessageStartingWith("body is not JSON at character ");
  }

  @Test
  void nestingHasAnEnd() {
    assertThatThrownBy(() -> JsonReader.read("[".repeat(10_000))).isInstanceOf(BadRequest.class);
  }
}
