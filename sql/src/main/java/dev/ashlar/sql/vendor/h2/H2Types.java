/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.h2;

import static dev.ashlar.sql.dialect.StandardText.quote;

import dev.ashlar.sql.dialect.DdlParts;
import dev.ashlar.sql.dialect.RingDrop;
import dev.ashlar.sql.dialect.StandardText;
import dev.ashlar.sql.kind.Literal;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.TableColumn;
import java.util.Optional;
import java.util.OptionalInt;

/** The types, checks and literals of H2. */
final class H2Types implements DdlParts {

  @Override
  public String quote(String identifier) {
    return StandardText.quote(identifier);
  }

  @Override
  public String type(ColumnType type) {
    return switch (type.kind()) {
      case BOOLEAN -> "BOOLEAN";
      // MODE=PostgreSQL has no TINYINT; the check keeps its range.
      case TINYINT, SMALLINT, YEAR -> "SMALLINT";
      case INTEGER -> "INTEGER";
      case BIGINT, DURATION -> "BIGINT";
      case FLOAT -> "REAL";
      case DOUBLE -> "DOUBLE PRECISION";
      case DECIMAL, WHOLE -> "NUMERIC(%s, %s)".formatted(type.precision(), type.scale());
      case CHAR -> "VARCHAR(1)";
      // H2 counts UTF-16, where a code point can take two; the check counts code points.
      case VARCHAR -> "VARCHAR(%s)".formatted(2 * type.length());
      case ENUM -> "VARCHAR(%s)".formatted(type.length());
      case NATIVE_ENUM -> "ENUM(" + StandardText.literals(type.values()) + ")";
      case TEXT -> "VARCHAR";
      case UUID -> "UUID";
      case JSON -> "JSON";
      case INSTANT -> "TIMESTAMP(6) WITH TIME ZONE";
      case DATETIME -> "TIMESTAMP(6)";
      case DATE, YEAR_MONTH -> "DATE";
      case TIME -> "TIME(6)";
      case BINARY ->
          type.length() == 0 ? "BINARY LARGE OBJECT" : "VARBINARY(%s)".formatted(type.length());
      case ARRAY -> type(type.element().orElseThrow()) + " ARRAY";
    };
  }

  /** Whatever is kept beside its row cannot be in an index. */
  @Override
  public OptionalInt keyBytes(ColumnType type) {
    boolean isLob = type.kind() == ColumnType.Kind.BINARY && type.length() == 0;
    return isLob ? OptionalInt.empty() : OptionalInt.of(0);
  }

  /** MODE=PostgreSQL has no VARCHAR_IGNORECASE, and no mode has indexes on expressions. */
  @Override
  public Optional<KeyColumn> keyColumn(TableColumn column) {
    return column.type().ignoresCase()
        ? Optional.of(
            new KeyColumn(
                column.name() + " in small letters",
                "VARCHAR GENERATED ALWAYS AS (%s)"
                    .formatted(H2Style.WITHOUT_CASE.replace("{0}", quote(column.name())))))
        : Optional.empty();
  }

  @Override
  public Optional<String> check(TableColumn column) {
    String name = quote(column.name());
    ColumnType type = column.type();
    return switch (type.kind()) {
      case ENUM -> Optional.of(name + " IN (" + StandardText.literals(type.values()) + ")");
      case VARCHAR -> Optional.of(codePoints(name) + " <= " + type.length());
      case TINYINT -> Optional.of(StandardText.between(name, Byte.MIN_VALUE, Byte.MAX_VALUE));
      case FLOAT -> Optional.of(StandardText.finiteFloat(name));
      case DOUBLE -> Optional.of(StandardText.finite(name));
      case CHAR -> Optional.of("CHAR_LENGTH(" + name + ") = 1");
      case YEAR -> Optional.of(StandardText.year(name));
      case YEAR_MONTH -> Optional.of(StandardText.firstDay(name));
      default -> Optional.empty();
    };
  }

  @Override
  public String literal(DefaultValue value, ColumnType type) {
    if (value.kind() == DefaultValue.Kind.NOW) {
      return type.kind() == ColumnType.Kind.DATE
          ? "CAST(CURRENT_TIMESTAMP AT TIME ZONE 'UTC' AS DATE)"
          : "CURRENT_TIMESTAMP";
    }
    Literal literal = Literal.of(value, type);
    return switch (type.kind()) {
      case BOOLEAN -> literal.bool() ? "TRUE" : "FALSE";
      case TINYINT, SMALLINT, INTEGER, BIGINT -> literal.digits();
      case FLOAT -> Float.toString(literal.single());
      case DOUBLE -> literal.real();
      case DECIMAL, WHOLE -> literal.decimal();
      case CHAR -> StandardText.literal(literal.character());
      case VARCHAR, TEXT -> StandardText.literal(literal.text());
      case ENUM, NATIVE_ENUM -> StandardText.literal(literal.constant());
      case JSON -> "JSON " + StandardText.literal(literal.text());
      case UUID -> "UUID '" + literal.uuid() + "'";
      case INSTANT -> "TIMESTAMP WITH TIME ZONE '" + literal.instant() + "'";
      case DATETIME -> "TIMESTAMP " + StandardText.literal(literal.dateTime());
      case DATE -> "DATE '" + literal.date() + "'";
      case TIME -> "TIME " + StandardText.literal(literal.time());
      case DURATION -> literal.micros();
      case YEAR -> literal.year();
      case YEAR_MONTH -> "DATE '" + literal.yearMonth().atDay(1) + "'";
      case BINARY -> "X'" + literal.hex() + "'";
      case ARRAY -> literal.emptyArray("ARRAY[]");
    };
  }

  @Override
  public String identity(String primaryKey) {
    return "GENERATED BY DEFAULT AS IDENTITY";
  }

  @Override
  public boolean identityIsPrimaryKey() {
    return false;
  }

  @Override
  public String tableEnd() {
    return "";
  }

  @Override
  public boolean altersForeignKeys() {
    return true;
  }

  @Override
  public RingDrop ringDrop() {
    return RingDrop.KEYS_FIRST;
  }

  private static String codePoints(String column) {
    return "CHAR_LENGTH(REGEXP_REPLACE(" + column + ", '[\\x{10000}-\\x{10FFFF}]', '_'))";
  }
}
