/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.PrimaryKey;
import dev.ashlar.sql.schema.ReferentialAction;
import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableColumn;
import dev.ashlar.sql.schema.TableForeignKey;
import dev.ashlar.sql.schema.TableUnique;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Diagrams that Mermaid can read, whatever tables and columns are called. */
final class DiagramWriterTest {

  @Test
  void namesThatMermaidWouldMisreadAreQuotedOrReplaced() {
    Table styles =
        new Table(
            "style",
            List.of(
                column("id", ColumnType.bigint(), false),
                column("2nd%name", ColumnType.decimal(10, 2), true),
                column("kind", ColumnType.enumeration(32, List.of("A", "B")), true),
                column("sums", ColumnType.array(ColumnType.decimal(9, 2)), true)),
            new PrimaryKey("style_pkey", List.of("id")),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Table lines =
        new Table(
            "order \"lines\"",
            List.of(
                column("style_id", ColumnType.bigint(), false),
                column("maybe_id", ColumnType.bigint(), true),
                column("data", ColumnType.binary(16), false)),
            new PrimaryKey("lines_pkey", List.of("style_id", "data")),
            List.of(new TableUnique("lines_maybe_id_key", List.of("maybe_id"))),
            List.of(),
            List.of(key("style_id"), key("maybe_id")),
            List.of());
    assertThat(new DiagramWriter().write(new Schema("Shop", List.of(styles, lines))))
        .isEqualTo(
            """
            erDiagram
                "order _lines_" {
                    bigint style_id PK, FK
                    bigint maybe_id FK, UK "nullable"
                    binary(16) data PK
                }
                "style" {
                    bigint id PK
                    decimal c2nd_name "10 digits, 2 of them decimals; nullable"
                    enum kind "A, B; nullable"
                    decimal[] sums "9 digits, 2 of them decimals; nullable"
                }
                "style" |o--o| "order _lines_" : "maybe_id"
                "style" ||--o{ "order _lines_" : "style_id"
            """);
  }

  private static TableColumn column(String name, ColumnType type, boolean isNullable) {
    return new TableColumn(name, type, isNullable, DefaultValue.NONE, false);
  }

  private static TableForeignKey key(String column) {
    return new TableForeignKey(
        "lines_" + column + "_fkey",
        List.of(column),
        "style",
        List.of("id"),
        ReferentialAction.RESTRICT,
        ReferentialAction.NO_ACTION);
  }
}
