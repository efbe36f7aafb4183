/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.sql.ExampleSchemas;
import dev.ashlar.sql.ExampleSchemas.TableBuilder;
import dev.ashlar.sql.Generated;
import dev.ashlar.sql.Golden;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.ReferentialAction;
import dev.ashlar.sql.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTextTest {

  @Test
  void blogIsWrittenAsLinesThatAPersonCanReview() {
    Golden.assertMatches("blog-schema.txt", SchemaText.write(ExampleSchemas.blog()));
  }

  @Test
  void whatWasWrittenIsReadBack() {
    for (Schema schema :
        List.of(
            ExampleSchemas.blog(),
            ExampleSchemas.cyclic(),
            ExampleSchemas.everything(),
            ExampleSchemas.caseless(),
            ExampleSchemas.sequenced())) {
      assertThat(SchemaText.read(SchemaText.write(schema))).isEqualTo(schema);
    }
  }

  @Test
  void oddNamesAndTextsAreReadBack() {
    for (String odd :
        List.of(
            "",
            " ",
            "not null",
            "a\"b",
            "a\\",
            "\\u0041",
            "a\nb\r\tc",
            "ключ",
            "😀",
            "(",
            ")",
            ",",
            "a,b",
            "50%2C,%25",
            "a), (b",
            "\u2028",
            "\u0000",
            "\ud83d",
            "é\u0301",
            "null",
            "desc",
            "default",
            "\u00a0")) {
      Schema schema =
          new Schema(
              odd,
              List.of(
                  new TableBuilder(odd, odd)
                      .with(odd, ColumnType.text(), odd)
                      .nullable(odd + odd, ColumnType.enumeration(32, List.of(odd, "A")))
                      .unique(odd)
                      .index(odd)
                      .check(odd, odd, odd)
                      .foreignKey(odd, odd, ReferentialAction.SET_DEFAULT)
                      .build()));
      String text = SchemaText.write(schema);
      assertThat(text.lines()).hasSize(11);
      assertThat(SchemaText.read(text)).isEqualTo(schema);
    }
  }

  @Test
  void whateverASchemaHoldsIsReadBack() {
    RandomSchemas schemas = new RandomSchemas(Generated.random());
    for (int round = 0; round < Generated.many(1_000, 100_000); round++) {
      Schema schema = schemas.next();
      String text = SchemaText.write(schema);

      assertThat(SchemaText.read(text))
          .as("-Dashlar.test.seed=%d, round %d:%n%s", Generated.seed(), round, text)
          .isEqualTo(schema);
    }
  }

  @Test
  void longTextsAreReadBack() {
    String quotes = "\"\\ ".repeat(100_000);
    Schema schema =
        new Schema(
            "Long",
            List.of(
                new TableBuilder("texts", "id")
                    .with("text", ColumnType.text(), quotes)
                    .with("other", ColumnType.text(), "😀".repeat(100_000))
                    .build()));

    assertThat(SchemaText.read(SchemaText.write(schema))).isEqualTo(schema);
  }

  @Test
  void emptySchemaIsReadBack() {
    assertThat(SchemaText.read("ashlar schema 1\nschema Blog\n"))
        .isEqualTo(new Schema("Blog", List.of()));
  }

  @Test
  void lineEndsAndBlanksDoNotMatter() {
    Schema blog = ExampleSchemas.blog();
    String text = SchemaText.write(blog).replace("\n", "  \r\n\r\n").replace(", ", " , ");
    assertThat(SchemaText.read(text)).isEqualTo(blog);
  }

  @Test
  void errorsSayLineAndWhatWasExpected() {
    assertRefused(
        "", "Line 1 of the schema: expected \"ashlar schema 1\", found the end of the text.");
    assertRefused("hello", "Line 1 of the schema: expected \"ashlar schema\", found hello.");
    assertRefused(
        "ashlar schema 2", "Line 1 of the schema: this version of Ashlar reads format 1 only.");
    assertRefused(
        "ashlar schema 1\nschema", "Line 2 of the schema: expected a name, found its end.");
    assertRefused(
        "ashlar schema 1\nschema Blog\n\ntable users",
        "Line 4 of the schema: the table users has no primary key.");
    assertRefused(
        "ashlar schema 1\nschema Blog\ntable users\n  column id serial",
        "Line 4 of the schema: expected a type, found serial.");
    assertRefused(
        "ashlar schema 1\nschema Blog\ntable users\n  column id uuid not null primary",
        "Line 4 of the schema: expected nothing more, found primary.");
    assertRefused(
        "ashlar schema 1\nschema Blog\ntable users\n  column name varchar(99999999999)",
        "Line 4 of the schema: expected a smaller number, found 99999999999).");
    assertRefused(
        "ashlar schema 1\nschema Blog\ntable users\n  column \"na\\me\" text",
        "Line 4 of the schema: unknown escape \\m.");
    assertRefused(
        "ashlar schema 1\nschema Blog\ntable users\n  column name text default \"open",
        "Line 4 of the schema: expected a text in quotes, found \"open.");
    assertRefused(
        "ashlar schema 1\nschema Blog\ntable users\n  primary key users_pkey (id)\n  trigger x",
        "Line 5 of the schema: expected \"table\", found trigger x.");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> SchemaText.read(text))
        .isInstanceOf(SchemaTextException.class)
        .hasMessage(message);
  }
}
