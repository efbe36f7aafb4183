/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.sql.ExampleSchemas;
import dev.ashlar.sql.Golden;
import dev.ashlar.sql.dialect.Capability;
import dev.ashlar.sql.dialect.Ddl;
import dev.ashlar.sql.dialect.Dialect;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.ReferentialAction;
import dev.ashlar.sql.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class DdlTest {

  @Test
  void blogIsCreatedAndDropped() {
    Golden.assertMatches("blog.sql", script(ExampleSchemas.blog()));
  }

  @Test
  void tablesThatPointAtEachOtherAreCreatedAndDropped() {
    Golden.assertMatches("cyclic.sql", script(ExampleSchemas.cyclic()));
  }

  @Test
  void everyKindOfColumnHasItsTypeDefaultAndCheck() {
    Golden.assertMatches("everything.sql", script(ExampleSchemas.everything()));
  }

  @Test
  void textsWithoutCaseHaveTypesKeysAndIndexesOfTheirOwn() {
    Golden.assertMatches("caseless.sql", script(ExampleSchemas.caseless()));
  }

  @Test
  void sequenceIsCreatedBeforeAndDroppedAfterItsTables() {
    Schema schema = ExampleSchemas.sequenced();
    for (Dialect dialect : Dialects.all()) {
      if (dialect.capabilities().contains(Capability.SEQUENCES)) {
        assertThat(dialect.ddl().create(schema).get(0))
            .matches("CREATE SEQUENCE .document_numbers.");
        assertThat(dialect.ddl().drop(schema).get(2))
            .matches("DROP SEQUENCE IF EXISTS .document_numbers.");
      }
    }
  }

  @Test
  void defaultThatIsNoValueOfItsTypeIsRefused() {
    for (Dialect dialect : Dialects.all()) {
      assertRefused(dialect.ddl(), "yes", ColumnType.bool());
      assertRefused(dialect.ddl(), "1.5", ColumnType.integer());
      assertRefused(dialect.ddl(), "2147483648", ColumnType.integer());
      assertRefused(dialect.ddl(), "9223372036854775808", ColumnType.bigint());
      assertRefused(dialect.ddl(), "128", ColumnType.tinyint());
      assertRefused(dialect.ddl(), "-32769", ColumnType.smallint());
      assertRefused(dialect.ddl(), "1e39", ColumnType.single());
      assertRefused(dialect.ddl(), "NaN", ColumnType.real());
      assertRefused(dialect.ddl(), "1.5", ColumnType.whole(2));
      assertRefused(dialect.ddl(), "ab", ColumnType.character());
      assertRefused(dialect.ddl(), "2024-02-29T12:00:00Z", ColumnType.dateTime());
      assertRefused(dialect.ddl(), "24:00", ColumnType.time());
      assertRefused(dialect.ddl(), "PT3000000000H", ColumnType.duration());
      assertRefused(dialect.ddl(), "0", ColumnType.year());
      assertRefused(dialect.ddl(), "10000", ColumnType.year());
      assertRefused(dialect.ddl(), "2024-13", ColumnType.yearMonth());
      assertRefused(dialect.ddl(), "1.005", ColumnType.decimal(10, 2));
      assertRefused(dialect.ddl(), "100", ColumnType.decimal(4, 2));
      assertRefused(dialect.ddl(), "GUEST", ColumnType.enumeration(32, List.of("USER")));
      assertRefused(dialect.ddl(), "1", ColumnType.uuid());
      assertRefused(dialect.ddl(), "2024-02-30", ColumnType.date());
      assertRefused(dialect.ddl(), "2024-02-29", ColumnType.instant());
      assertRefused(dialect.ddl(), "xyz", ColumnType.binary(0));
      assertRefused(dialect.ddl(), "localhost", ColumnType.inetAddress());
    }
  }

  @Test
  void noDefaultHasNoLiteral() {
    assertThatThrownBy(
            () -> Dialects.named("h2").ddl().literal(DefaultValue.NONE, ColumnType.text()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A default of kind NONE is no literal.");
  }

  @Test
  void quotesInNamesAreDoubled() {
    for (String name : List.of("h2", "postgresql", "sqlite")) {
      assertThat(Dialects.named(name).style().quote("a\"b")).isEqualTo("\"a\"\"b\"");
    }
    for (String name : List.of("mariadb", "mysql")) {
      assertThat(Dialects.named(name).style().quote("a`b")).isEqualTo("`a``b`");
    }
  }

  /** MySQL takes no check over a column that a foreign key writes; its name in a text is none. */
  @Test
  void checkIsLeftOutForTheColumnsThatItReads() {
    Schema schema =
        new Schema(
            "Notes",
            List.of(
                new ExampleSchemas.TableBuilder("notes", "id")
                    .identity("id")
                    .nullable("before_id", ColumnType.bigint())
                    .column("text", ColumnType.text())
                    .foreignKey("before_id", "notes", ReferentialAction.SET_NULL)
                    .check("notes_before", "before_id", "\"before_id\" > 0")
                    .check("notes_text", "text", "\"text\" <> 'no \"before_id\"'")
                    .build()));

    assertThat(Dialects.named("mysql").ddl().create(schema).get(0))
        .contains("CONSTRAINT `notes_text` CHECK (`text` <> 'no \"before_id\"')")
        .doesNotContain("notes_before`");
    assertThat(Dialects.named("postgresql").ddl().create(schema).get(0))
        .contains("CONSTRAINT \"notes_text\" CHECK", "CONSTRAINT \"notes_before\" CHECK");
  }

  private static void assertRefused(Ddl ddl, String text, ColumnType type) {
    assertThatThrownBy(() -> ddl.literal(DefaultValue.literal(text), type))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The default " + text + " does not fit a column of kind ");
  }

  private static String script(Schema schema) {
    StringBuilder script = new StringBuilder();
    for (Dialect dialect : Dialects.all()) {
      script.append("-- ").append(dialect.name()).append(": create\n\n");
      dialect.ddl().create(schema).forEach(sql -> script.append(sql).append(";\n\n"));
      script.append("-- ").append(dialect.name()).append(": drop\n\n");
      dialect.ddl().drop(schema).forEach(sql -> script.append(sql).append(";\n"));
      script.append('\n');
    }
    return script.toString();
  }
}
