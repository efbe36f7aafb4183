/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.text;

import dev.ashlar.sql.schema.CheckConstraint;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.Direction;
import dev.ashlar.sql.schema.IndexColumn;
import dev.ashlar.sql.schema.PrimaryKey;
import dev.ashlar.sql.schema.ReferentialAction;
import dev.ashlar.sql.schema.Schema;
import dev.ashlar.sql.schema.Table;
import dev.ashlar.sql.schema.TableColumn;
import dev.ashlar.sql.schema.TableForeignKey;
import dev.ashlar.sql.schema.TableIndex;
import dev.ashlar.sql.schema.TableUnique;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Schemas that no database need take, with every part and every name that a schema can have. */
final class RandomSchemas {

  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          "_",
          "0",
          "9",
          " ",
          "\t",
          "\"",
          "\\",
          "'",
          "`",
          "\n",
          "\r",
          "(",
          ")",
          ",",
          "\\n",
          "\\u0041",
          "not null",
          "default",
          "é",
          "ключ",
          "😀",
          "\u0000",
          "\u0085",
          "\u00a0",
          "\u2028",
          "\ufeff",
          "\ud83d",
          "\ude00",
          "%s",
          "$L");

  private final Random random;

  RandomSchemas(Random random) {
    this.random = random;
  }

  Schema next() {
    return new Schema(text(), some(0, this::table));
  }

  private Table table() {
    return new Table(
        text(),
        some(0, this::column),
        new PrimaryKey(text(), some(1, this::text)),
        some(0, () -> new TableUnique(text(), some(1, this::text))),
        some(0, () -> new TableIndex(text(), some(1, this::indexColumn))),
        some(0, this::foreignKey),
        some(0, () -> new CheckConstraint(text(), some(0, this::text), text())));
  }

  private TableColumn column() {
    return new TableColumn(
        text(), type(), random.nextBoolean(), defaultValue(), random.nextInt(4) == 0);
  }

  private ColumnType type() {
    ColumnType.Kind kind = oneOf(ColumnType.Kind.values());
    return switch (kind) {
      case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, FLOAT, DOUBLE, UUID, JSON, INSTANT ->
          ColumnType.plain(kind);
      case DATETIME, DATE, TIME, DURATION, YEAR, YEAR_MONTH, INET_ADDRESS -> ColumnType.plain(kind);
      case CHAR, TEXT -> perhapsIgnoringCase(ColumnType.plain(kind));
      case VARCHAR -> perhapsIgnoringCase(ColumnType.varchar(number()));
      case DECIMAL -> ColumnType.decimal(number(), number());
      case WHOLE -> ColumnType.whole(number());
      case BINARY -> ColumnType.binary(random.nextBoolean() ? 0 : number());
      case ENUM -> ColumnType.enumeration(number(), some(0, this::text));
      case NATIVE_ENUM -> ColumnType.nativeEnumeration(text(), some(0, this::text));
      case ARRAY -> ColumnType.array(type());
    };
  }

  private ColumnType perhapsIgnoringCase(ColumnType type) {
    return random.nextBoolean() ? type : type.ignoringCase();
  }

  private DefaultValue defaultValue() {
    return switch (oneOf(DefaultValue.Kind.values())) {
      case NONE -> DefaultValue.NONE;
      case NOW -> DefaultValue.now();
      case LITERAL -> DefaultValue.literal(text());
      case SEQUENCE -> DefaultValue.sequence(text());
    };
  }

  private IndexColumn indexColumn() {
    return new IndexColumn(text(), oneOf(Direction.values()));
  }

  private TableForeignKey foreignKey() {
    return new TableForeignKey(
        text(),
        some(1, this::text),
        text(),
        some(1, this::text),
        oneOf(ReferentialAction.values()),
        oneOf(ReferentialAction.values()));
  }

  private int number() {
    return random.nextBoolean() ? random.nextInt(100) : random.nextInt(Integer.MAX_VALUE);
  }

  private String text() {
    return String.join("", some(0, () -> PIECES.get(random.nextInt(PIECES.size()))));
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> List<T> some(int least, Supplier<T> value) {
    return Stream.generate(value).limit(least + random.nextInt(4)).toList();
  }
}
