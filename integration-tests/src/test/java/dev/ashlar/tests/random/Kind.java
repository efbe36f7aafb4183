/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.random;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A kind of column.
 *
 * @param type the type in a model
 * @param boxed the same where it may be absent
 * @param annotation what it needs besides
 * @param attributes what its {@code @Column} needs
 * @param values three values of it, each an expression
 * @param defaults texts of defaults, with the values that they stand for; may be none
 */
record Kind(
    String type,
    String boxed,
    String annotation,
    String attributes,
    List<String> values,
    Map<String, String> defaults) {

  private static final List<Kind> ALL =
      List.of(
          primitive("boolean", "Boolean", "true", "false", "true", Map.of("true", "true")),
          primitive(
              "byte", "Byte", "(byte) -128", "(byte) 127", "(byte) 0", Map.of("-1", "(byte) -1")),
          primitive("short", "Short", "(short) -32768", "(short) 32767", "(short) 7", Map.of()),
          primitive("int", "Integer", "-2147483648", "2147483647", "0", Map.of("-5", "-5")),
          primitive(
              "long",
              "Long",
              "-9223372036854775808L",
              "9223372036854775807L",
              "1L",
              Map.of("12", "12L")),
          primitive("float", "Float", "1.5f", "-3.4028235E38f", "0.1f", Map.of("0.25", "0.25f")),
          primitive(
              "double",
              "Double",
              "-0.1",
              "1.7976931348623157E308",
              "4.9E-324",
              Map.of("2.5", "2.5")),
          primitive("char", "Character", "'\\''", "'\\\\'", "'\u00e9'", Map.of("x", "'x'")),
          text("String", "length = 300"),
          text("String", ""),
          text("String", "type = dev.ashlar.SqlType.TEXT"),
          text("String", "length = 64, ignoreCase = true"),
          kind(
              "java.math.BigDecimal",
              "precision = 12, scale = 3",
              "new java.math.BigDecimal(\"123456789.125\")",
              "new java.math.BigDecimal(\"-0.001\")",
              "new java.math.BigDecimal(\"0.000\")",
              Map.of("1.500", "new java.math.BigDecimal(\"1.500\")")),
          kind(
              "java.math.BigInteger",
              "precision = 30",
              "new java.math.BigInteger(\"123456789012345678901234567890\")",
              "java.math.BigInteger.ZERO",
              "java.math.BigInteger.TEN.negate()",
              Map.of()),
          kind(
              "java.util.UUID",
              "",
              "new java.util.UUID(1, 2)",
              "new java.util.UUID(-1, -1)",
              "new java.util.UUID(0, 0)",
              Map.of()),
          kind(
              "java.time.Instant",
              "",
              "java.time.Instant.parse(\"2024-02-29T23:59:59.123456Z\")",
              "java.time.Instant.parse(\"0001-01-01T00:00:00Z\")",
              "java.time.Instant.parse(\"9999-12-31T23:59:59.999999Z\")",
              Map.of()),
          kind(
              "java.time.OffsetDateTime",
              "",
              "java.time.OffsetDateTime.parse(\"2024-02-29T23:59:59.000001Z\")",
              "java.time.OffsetDateTime.parse(\"1970-01-01T00:00:00Z\")",
              "java.time.OffsetDateTime.parse(\"2100-01-01T00:00:00Z\")",
              Map.of()),
          kind(
              "java.time.LocalDate",
              "",
              "java.time.LocalDate.of(2024, 2, 29)",
              "java.time.LocalDate.of(1, 1, 1)",
              "java.time.LocalDate.of(9999, 12, 31)",
              Map.of("2020-02-02", "java.time.LocalDate.of(2020, 2, 2)")),
          kind(
              "java.time.LocalTime",
              "",
              "java.time.LocalTime.of(23, 59, 59, 999999000)",
              "java.time.LocalTime.MIDNIGHT",
              "java.time.LocalTime.NOON",
              Map.of()),
          kind(
              "java.time.Duration",
              "",
              "java.time.Duration.ofSeconds(-1, 1000)",
              "java.time.Duration.ZERO",
              "java.time.Duration.ofDays(9999)",
              Map.of("PT1H", "java.time.Duration.ofHours(1)")),
          kind(
              "java.time.Year",
              "",
              "java.time.Year.of(1)",
              "java.time.Year.of(9999)",
              "java.time.Year.of(2024)",
              Map.of()),
          kind(
              "java.time.YearMonth",
              "",
              "java.time.YearMonth.of(2024, 2)",
              "java.time.YearMonth.of(1, 1)",
              "java.time.YearMonth.of(9999, 12)",
              Map.of()),
          kind(
              "java.net.InetAddress",
              "",
              "java.net.InetAddress.getLoopbackAddress()",
              "dev.ashlar.sql.kind.Kinds.INET_ADDRESS.parse(\"2001:db8::1\")",
              "dev.ashlar.sql.kind.Kinds.INET_ADDRESS.parse(\"::\")",
              Map.of(
                  "2001:DB8::A", "dev.ashlar.sql.kind.Kinds.INET_ADDRESS.parse(\"2001:db8::a\")")),
          kind(
              "Colour",
              "",
              "Colour.RED",
              "Colour.select",
              "Colour.G\u00dcN",
              Map.of("RED", "Colour.RED")),
          kind(
              "Colour",
              "nativeEnum = true",
              "Colour.RED",
              "Colour.select",
              "Colour.G\u00dcN",
              Map.of("select", "Colour.select")),
          kind(
              "Email",
              "length = 80",
              "new Email(\"a'b\")",
              "new Email(\"\")",
              "new Email(\"?\")",
              Map.of("x@y.z", "new Email(\"x@y.z\")")),
          kind(
              "Grade",
              "",
              "new Grade(1)",
              "new Grade(-1)",
              "new Grade(0)",
              Map.of("3", "new Grade(3)")),
          kind(
              "java.util.List<String>",
              "",
              "java.util.List.of(\"a'b\", \"\", \"NULL\")",
              "java.util.List.of()",
              "java.util.List.of(\"{\\\"\\\\,}\")",
              Map.of()),
          kind(
              "java.util.List<Grade>",
              "",
              "java.util.List.of(new Grade(1), new Grade(2))",
              "java.util.List.of()",
              "java.util.List.of(new Grade(7))",
              Map.of()),
          special(
              "@Json ",
              "java.util.Map<String, Integer>",
              "java.util.Map.of(\"it's\", 1, \"\", 2)",
              "java.util.Map.of()",
              "java.util.Map.of(\"\\\\\", -1)"),
          special(
              "@Json ", "Email", "new Email(\"\\\"\")", "new Email(\"null\")", "new Email(\"\")"),
          special(
              "@Convert(Shout.class) ",
              "Loud",
              "new Loud(\"a\", 1)",
              "new Loud(\"\", 0)",
              "new Loud(\"'\", -1)"),
          array("int[]", "int @Nullable []", "new int[] {1, -1}", "new int[] {}", "new int[] {7}"),
          array(
              "String[]",
              "String @Nullable []",
              "new String[] {\"x\", \"'\"}",
              "new String[] {}",
              "new String[] {\"NULL\"}"),
          array(
              "byte[]",
              "byte @Nullable []",
              "new byte[] {0, -1, 39}",
              "new byte[] {}",
              "new byte[] {1}"));

  /** Any of them. */
  static Kind any(Random random) {
    return ALL.get(random.nextInt(ALL.size()));
  }

  /** One that can be found by a unique key, on every database. */
  boolean isUniqueEverywhere() {
    return List.of("int", "long", "java.util.UUID", "java.time.LocalDate").contains(type);
  }

  boolean isArray() {
    return type.endsWith("[]");
  }

  private static Kind primitive(
      String type,
      String boxed,
      String one,
      String two,
      String three,
      Map<String, String> defaults) {
    return new Kind(type, "@Nullable " + boxed, "", "", List.of(one, two, three), defaults);
  }

  private static Kind kind(
      String type,
      String attributes,
      String one,
      String two,
      String three,
      Map<String, String> defaults) {
    int dot =
        type.indexOf('<') < 0
            ? type.lastIndexOf('.') + 1
            : type.lastIndexOf('.', type.indexOf('<')) + 1;
    return new Kind(
        type,
        type.substring(0, dot) + "@Nullable " + type.substring(dot),
        "",
        attributes,
        List.of(one, two, three),
        defaults);
  }

  private static Kind special(
      String annotation, String type, String one, String two, String three) {
    Kind plain = kind(type, "", one, two, three, Map.of());
    return new Kind(type, plain.boxed(), annotation, "", plain.values(), Map.of());
  }

  private static Kind array(String type, String nullable, String one, String two, String three) {
    return new Kind(type, nullable, "", "", List.of(one, two, three), Map.of());
  }

  private static Kind text(String type, String attributes) {
    Random random = new Random(attributes.length());
    List<String> values =
        Texts.HARD.stream().map(Texts::literal).filter(text -> text.length() > 2).toList();
    int first = random.nextInt(values.size() - 2);
    return kind(type, attributes, values.get(first), "\"\"", values.get(first + 1), Map.of());
  }
}
