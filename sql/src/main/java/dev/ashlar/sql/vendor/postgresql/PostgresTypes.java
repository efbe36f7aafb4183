/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.postgresql;

import static dev.ashlar.sql.dialect.StandardText.quote;

import dev.ashlar.sql.dialect.DdlParts;
import dev.ashlar.sql.dialect.RingDrop;
import dev.ashlar.sql.dialect.StandardText;
import dev.ashlar.sql.kind.Literal;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.TableColumn;
import java.util.Optional;
import java.util.Set;

/** The types, checks and literals of PostgreSQL. Texts sort and compare by code point. */
final class PostgresTypes implements DdlParts {

  @Override
  public String quote(String identifier) {
    return StandardText.quote(identifier);
  }

  @Override
  public String type(ColumnType type) {
    return switch (type.kind()) {
      case BOOLEAN -> "boolean";
      case TINYINT, SMALLINT, YEAR -> "smallint";
      case INTEGER -> "integer";
      case BIGINT, DURATION -> "bigint";
      case FLOAT -> "real";
      case DOUBLE -> "double precision";
      case DECIMAL, WHOLE -> "numeric(%s, %s)".formatted(type.precision(), type.scale());
      case CHAR -> "varchar(1) COLLATE \"C\"";
      case VARCHAR, ENUM -> "varchar(%s) COLLATE \"C\"".formatted(type.length());
      case NATIVE_ENUM -> quote(type.name());
      case TEXT -> "text COLLATE \"C\"";
      case UUID -> "uuid";
      case JSON -> "jsonb";
      case INSTANT -> "timestamptz(6)";
      case DATETIME -> "timestamp(6)";
      case DATE, YEAR_MONTH -> "date";
      case TIME -> "time(6)";
      case BINARY -> "bytea";
      case ARRAY -> element(type) + "[]";
    };
  }

  /** Nothing orders arrays, so that their texts need no collation. */
  private String element(ColumnType array) {
    ColumnType element = array.element().orElseThrow();
    return switch (element.kind()) {
      case CHAR -> "varchar(1)";
      case VARCHAR, ENUM -> "varchar(%s)".formatted(element.length());
      case TEXT -> "text";
      default -> type(element);
    };
  }

  /**
   * A column that ignores case is indexed by its small letters. A collation that is not
   * deterministic would be the other way, and take kana and wide letters for the same as well.
   */
  @Override
  public String indexed(TableColumn column) {
    String name = quote(column.name());
    return column.type().ignoresCase() ? PostgresStyle.IN_KEY.replace("{0}", name) : name;
  }

  @Override
  public Optional<String> check(TableColumn column) {
    String name = quote(column.name());
    ColumnType type = column.type();
    return switch (type.kind()) {
      case TINYINT -> Optional.of(StandardText.between(name, Byte.MIN_VALUE, Byte.MAX_VALUE));
      case CHAR -> Optional.of(StandardText.oneChar(name));
      case ENUM -> Optional.of(name + " IN (" + StandardText.literals(type.values()) + ")");
      // It would take midnight at the end of the day as well.
      case TIME -> Optional.of(name + " < TIME '24:00:00'");
      case YEAR -> Optional.of(StandardText.year(name));
      case YEAR_MONTH -> Optional.of(StandardText.firstDay(name));
      case BINARY ->
          type.length() == 0
              ? Optional.empty()
              : Optional.of("octet_length(" + name + ") <= " + type.length());
      case ARRAY -> Optional.of(array(name, type.element().orElseThrow()));
      default -> Optional.empty();
    };
  }

  /** In one row, none of them missing, and known constants only. */
  private static String array(String name, ColumnType element) {
    String full = "array_ndims(%s) = 1 AND array_position(%s, NULL) IS NULL".formatted(name, name);
    return element.kind() == ColumnType.Kind.ENUM
        ? "%s AND %s <@ ARRAY[%s]::varchar[]"
            .formatted(full, name, StandardText.literals(element.values()))
        : full;
  }

  @Override
  public String literal(DefaultValue value, ColumnType type) {
    if (value.kind() == DefaultValue.Kind.NOW) {
      return type.kind() == ColumnType.Kind.DATE
          ? "(CURRENT_TIMESTAMP AT TIME ZONE 'UTC')::date"
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
      case JSON -> StandardText.literal(literal.text());
      case UUID -> "UUID '" + literal.uuid() + "'";
      case INSTANT -> "TIMESTAMP WITH TIME ZONE '" + literal.instant() + "'";
      case DATETIME -> "TIMESTAMP " + StandardText.literal(literal.dateTime());
      case DATE -> "DATE '" + literal.date() + "'";
      case TIME -> "TIME " + StandardText.literal(literal.time());
      case DURATION -> literal.micros();
      case YEAR -> literal.year();
      case YEAR_MONTH -> "DATE '" + literal.yearMonth().atDay(1) + "'";
      case BINARY -> "'\\x" + literal.hex() + "'";
      case ARRAY -> literal.emptyArray("'{}'");
    };
  }

  @Override
  public String nextValue(String sequence) {
    return "nextval(" + StandardText.literal(quote(sequence)) + ")";
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
  public Optional<String> createType(ColumnType type) {
    return Optional.of(
        "CREATE TYPE %s AS ENUM (%s)"
            .formatted(quote(type.name()), StandardText.literals(type.values())));
  }

  @Override
  public Optional<String> dropType(ColumnType type) {
    return Optional.of("DROP TYPE IF EXISTS " + quote(type.name()));
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
  public Set<String> reservedColumns() {
    return Set.of("tableoid", "ctid", "xmin", "xmax", "cmin", "cmax");
  }

  @Override
  public RingDrop ringDrop() {
    return RingDrop.KEYS_FIRST;
  }
}
