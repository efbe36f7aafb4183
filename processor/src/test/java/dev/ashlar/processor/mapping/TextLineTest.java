/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a line of a fragment holds is read back, whatever it is. */
final class TextLineTest {

  private static final List<String> HARD =
      List.of(
          "a,b",
          ",",
          ",,a",
          "50%",
          "50%2C,%25",
          "a b",
          "a+b",
          "a=b",
          "a/b",
          "x\ny",
          "\"",
          "é",
          "名前");

  @Test
  void listsAreReadBack() {
    String line = new TextLine("relation").list("columns", HARD).toString();

    assertThat(line).doesNotContain("\n");
    assertThat(TextLine.parse(line).list("columns")).isEqualTo(HARD);
    assertThat(TextLine.parse(line)).hasToString(line);
  }

  @Test
  void textsAreReadBack() {
    for (String hard : HARD) {
      String line = new TextLine("column").text("column", hard).flag("unique", true).toString();

      assertThat(TextLine.parse(line).text("column")).isEqualTo(hard);
      assertThat(TextLine.parse(line).flag("unique")).isTrue();
    }
  }

  @Test
  void listOfPlainNamesStaysPlain() {
    TextLine line = new TextLine("index").list("members", List.of("a", "b"));

    assertThat(line).hasToString("index members=a,b");
    assertThat(line.list("members")).containsExactly("a", "b");
    assertThat(line.list("orders")).isEmpty();
  }
}
