/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.sqlite;

import dev.ashlar.sql.dialect.DdlParts;
import dev.ashlar.sql.dialect.RingDrop;
import dev.ashlar.sql.dialect.StandardText;
import dev.ashlar.sql.kind.Kinds;
import dev.ashlar.sql.kind.Literal;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.TableColumn;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types and literals of SQLite's STRICT tables, which know five types; checks do the rest. */
final class SqliteTypes implements DdlParts {

  @Override
  public String quote(String identifier) {
    return StandardText.quote(identifier);
  }

  @Override
  public String type(ColumnType type) {
    return switch (type.kind()) {
      case BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT, DURATION, YEAR -> "INTEGER";
      case FLOAT, DOUBLE -> "REAL";
      case CHAR, VARCHAR, TEXT -> type.ignoresCase() ? "TEXT COLLATE NOCASE" : "TEXT";
      case DECIMAL, WHOLE, ENUM, NATIVE_ENUM -> "TEXT";
      case INSTANT, DATETIME, DATE, TIME, YEAR_MONTH -> "TEXT";
      case JSON, INET_ADDRESS -> "TEXT";
      case UUID, BINARY -> "BLOB";
      case ARRAY -> "TEXT";
    };
  }

  @Override
  public Optional<String> check(TableColumn column) {
    return SqliteChecks.check(StandardText.quote(column.name()), column.type());
  }

  @Override
  public String literal(DefaultValue value, ColumnType type) {
    if (value.kind() == DefaultValue.Kind.NOW) {
      return type.kind() == ColumnType.Kind.DATE
          ? "(date('now'))"
          : "(strftime('%Y-%m-%dT%H:%M:%f000Z','now'))";
    }
    Literal literal = Literal.of(value, type);
    return switch (type.kind()) {
      case BOOLEAN -> literal.bool() ? "1" : "0";
      case FLOAT -> Double.toString(literal.single());
      case DECIMAL, WHOLE -> StandardText.literal(literal.decimal());
      case UUID -> blob(HexFormat.of().formatHex(SqliteForms.bytes(literal.uuid())));
      case INSTANT -> StandardText.literal(SqliteForms.text(literal.instant()));
      case DATETIME -> StandardText.literal(SqliteForms.text(literal.dateTime()));
      case DATE -> StandardText.literal(literal.date().toString());
      case TIME -> StandardText.literal(SqliteForms.text(literal.time()));
      case YEAR_MONTH -> StandardText.literal(literal.yearMonth().toString());
      case ARRAY -> literal.emptyArray("'[]'");
      default -> Kinds.of(type.kind()).literal(literal);
    };
  }

  @Override
  public String identity(String primaryKey) {
    // Without AUTOINCREMENT the keys of deleted rows are given again.
    return "CONSTRAINT " + StandardText.quote(primaryKey) + " PRIMARY KEY AUTOINCREMENT";
  }

  @Override
  public boolean identityIsPrimaryKey() {
    return true;
  }

  @Override
  public String tableEnd() {
    return " STRICT";
  }

  @Override
  public boolean altersForeignKeys() {
    return false;
  }

  @Override
  public RingDrop ringDrop() {
    return RingDrop.STAND_INS;
  }

  @Override
  public List<String> beforeRingDrop() {
    return List.of("PRAGMA defer_foreign_keys = ON");
  }

  private static String blob(String hex) {
    return "X'" + hex.toUpperCase(Locale.ROOT) + "'";
  }
}
