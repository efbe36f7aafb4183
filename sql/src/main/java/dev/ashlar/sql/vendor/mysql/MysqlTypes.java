/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.sql.vendor.mysql;

import dev.ashlar.sql.dialect.DdlParts;
import dev.ashlar.sql.dialect.RingDrop;
import dev.ashlar.sql.dialect.StandardText;
import dev.ashlar.sql.kind.Kinds;
import dev.ashlar.sql.kind.Literal;
import dev.ashlar.sql.schema.ColumnType;
import dev.ashlar.sql.schema.DefaultValue;
import dev.ashlar.sql.schema.TableColumn;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The types, checks and literals of MariaDB and MySQL. Moments are kept in UTC, without a zone;
 * texts sort and compare by code point.
 */
final class MysqlTypes implements DdlParts {

  /** Beyond it there is no VARBINARY. */
  private static final int LONGEST_VARBINARY = 65_535;

  private final String collation;
  private final String withoutCase;
  private final RingDrop ringDrop;

  /**
   * The types.
   *
   * @param collation one of code points in which blanks at the end count
   * @param withoutCase one in which accents and blanks at the end count, and case does not
   */
  MysqlTypes(String collation, String withoutCase, RingDrop ringDrop) {
    this.collation = collation;
    this.withoutCase = withoutCase;
    this.ringDrop = ringDrop;
  }

  @Override
  public String quote(String identifier) {
    return Backticks.quote(identifier);
  }

  @Override
  public String type(ColumnType type) {
    return switch (type.kind()) {
      case BOOLEAN -> "boolean";
      case TINYINT -> "tinyint";
      case SMALLINT, YEAR -> "smallint";
      case INTEGER -> "int";
      case BIGINT, DURATION -> "bigint";
      // In a result that is sent as text, a FLOAT has six digits.
      case FLOAT, DOUBLE -> "double";
      case DECIMAL, WHOLE -> "decimal(%s, %s)".formatted(type.precision(), type.scale());
      case CHAR -> collated("varchar(1)", type);
      case VARCHAR, ENUM -> collated("varchar(%s)".formatted(type.length()), type);
      case NATIVE_ENUM -> collated("enum(" + StandardText.literals(type.values()) + ")", type);
      // MySQL's own json keeps a number with a fraction as a double.
      case TEXT, JSON, ARRAY -> collated("longtext", type);
      case UUID -> "binary(16)";
      case INET_ADDRESS -> collated("varchar(39)", type);
      case INSTANT, DATETIME -> "datetime(6)";
      case DATE, YEAR_MONTH -> "date";
      case TIME -> "time(6)";
      case BINARY -> isVarbinary(type) ? "varbinary(%s)".formatted(type.length()) : "longblob";
    };
  }

  private String collated(String sql, ColumnType type) {
    return sql + " COLLATE " + (type.ignoresCase() ? withoutCase : collation);
  }

  static boolean isVarbinary(ColumnType type) {
    return type.length() > 0 && type.length() <= LONGEST_VARBINARY;
  }

  @Override
  public Optional<String> check(TableColumn column) {
    String name = quote(column.name());
    ColumnType type = column.type();
    return switch (type.kind()) {
      case BOOLEAN -> Optional.of(name + " IN (0, 1)");
      case TINYINT -> Optional.empty();
      case FLOAT -> Optional.of(StandardText.finiteFloat(name));
      case TIME -> Optional.of(name + " BETWEEN '00:00:00' AND '23:59:59.999999'");
      case YEAR_MONTH -> Optional.of("dayofmonth(" + name + ") = 1");
      case BINARY ->
          type.length() == 0 || isVarbinary(type)
              ? Optional.empty()
              : Optional.of("octet_length(" + name + ") <= " + type.length());
      case JSON -> Optional.of("json_valid(" + name + ")");
      case ARRAY -> Optional.of("json_valid(%1$s) AND json_type(%1$s) = 'ARRAY'".formatted(name));
      default -> Kinds.of(type.kind()).check(name, type);
    };
  }

  @Override
  public String literal(DefaultValue value, ColumnType type) {
    if (value.kind() == DefaultValue.Kind.NOW) {
      // CURRENT_TIMESTAMP would be the time of the session's zone.
      return type.kind() == ColumnType.Kind.DATE ? "(utc_date())" : "(utc_timestamp(6))";
    }
    Literal literal = Literal.of(value, type);
    return switch (type.kind()) {
      case FLOAT -> Double.toString(literal.single());
      case CHAR -> text(literal.character());
      case VARCHAR -> text(literal.text());
      // MySQL takes the default of such a column as an expression only.
      case TEXT -> "(" + expression(literal.text()) + ")";
      case JSON -> "(" + expression(literal.text()) + ")";
      case UUID -> bytes(literal.uuid().toString().replace("-", ""));
      case INSTANT -> Literal.quoted(LocalDateTime.ofInstant(literal.instant(), ZoneOffset.UTC));
      case DATETIME -> Literal.quoted(literal.dateTime());
      case DATE -> StandardText.literal(literal.date().toString());
      case TIME -> Literal.quoted(literal.time());
      case YEAR_MONTH -> StandardText.literal(literal.yearMonth().atDay(1).toString());
      case BINARY -> isVarbinary(type) ? bytes(literal.hex()) : "(" + bytes(literal.hex()) + ")";
      case ARRAY -> literal.emptyArray("('[]')");
      default -> Kinds.of(type.kind()).literal(literal);
    };
  }

  /** Whether a backslash within a literal stands for itself depends on the session's mode. */
  private static String text(String text) {
    return text.indexOf('\\') < 0 ? StandardText.literal(text) : "_utf8mb4 " + utf8(text);
  }

  /** MariaDB 11.4.5 keeps expressions as texts, and quotes what has an introducer by no rule. */
  private static String expression(String text) {
    return text.indexOf('\\') < 0
        ? StandardText.literal(text)
        : "CONVERT(" + utf8(text) + " USING utf8mb4)";
  }

  private static String utf8(String text) {
    return bytes(HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String bytes(String hex) {
    return "X'" + hex.toUpperCase(Locale.ROOT) + "'";
  }

  @Override
  public int longestKey() {
    return MysqlKeys.LONGEST;
  }

  @Override
  public OptionalInt keyBytes(ColumnType type) {
    return MysqlKeys.bytes(type);
  }

  @Override
  public boolean checksWhatForeignKeysWrite() {
    return false;
  }

  @Override
  public String nextValue(String sequence) {
    return "(NEXT VALUE FOR " + quote(sequence) + ")";
  }

  @Override
  public String identity(String primaryKey) {
    return "AUTO_INCREMENT";
  }

  @Override
  public boolean identityIsPrimaryKey() {
    return false;
  }

  @Override
  public String tableEnd() {
    return " ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE " + collation;
  }

  @Override
  public boolean altersForeignKeys() {
    return true;
  }

  @Override
  public RingDrop ringDrop() {
    return ringDrop;
  }

  @Override
  public List<String> beforeRingDrop() {
    return List.of("SET SESSION foreign_key_checks = 0");
  }

  @Override
  public List<String> afterRingDrop() {
    return List.of("SET SESSION foreign_key_checks = 1");
  }
}
