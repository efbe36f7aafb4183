/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.JavaType;
import dev.ashlar.processor.name.Api;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What to use instead of a Java type that columns cannot have. */
final class NearestType {

  private static final Map<String, String> NEAREST =
      Map.ofEntries(
          Map.entry("java.lang.CharSequence", "String"),
          Map.entry("java.lang.StringBuilder", "String"),
          Map.entry("java.lang.Byte[]", "byte[]"),
          Map.entry("java.util.OptionalInt", "Optional<Integer>"),
          Map.entry("java.util.OptionalLong", "Optional<Long>"),
          Map.entry("java.util.OptionalDouble", "Optional<Double>"),
          Map.entry("java.io.InputStream", "byte[]"),
          Map.entry("java.net.Inet4Address", "InetAddress"),
          Map.entry("java.net.Inet6Address", "InetAddress"),
          Map.entry("java.sql.Blob", "byte[]"),
          Map.entry("java.sql.Clob", "String"),
          Map.entry("java.time.ZonedDateTime", "Instant, or OffsetDateTime"),
          Map.entry("java.time.OffsetTime", "LocalTime"),
          Map.entry("java.time.Period", "Duration"),
          Map.entry("java.util.Date", "Instant"),
          Map.entry("java.util.Calendar", "Instant"),
          Map.entry("java.sql.Timestamp", "Instant"),
          Map.entry("java.sql.Date", "LocalDate"),
          Map.entry("java.sql.Time", "LocalTime"));

  private static final Pattern HANDLE =
      Pattern.compile("(?:%s|%s|%s)\\b.*".formatted(Api.REF, Api.ONE, Api.MANY), Pattern.DOTALL);

  private static final Pattern SEVERAL =
      Pattern.compile(
          "java\\.(util\\.\\w*(Set|Collection|Queue)|lang\\.Iterable)\\b.*", Pattern.DOTALL);

  private static final Pattern MAP = Pattern.compile("java\\.util\\.\\w*Map\\b.*", Pattern.DOTALL);

  private static final String MAPPED =
      "Use a primitive, BigDecimal, BigInteger, String, an enum, UUID, byte[], InetAddress, or a type of"
          + " java.time such as Instant, LocalDate or Duration.";

  private NearestType() {}

  /** What to change of a type that generated code cannot name. */
  static String nameable(JavaType type) {
    if (type.objection().endsWith("private")) {
      return "Leave private out, of it and of the classes around it: generated code names it.";
    }
    return type.objection().endsWith("public")
        ? "Make it public, and the classes around it: generated code names it."
        : "Make it static, or a class of its own.";
  }

  /** What to store for a type that a converter gives. */
  static String advice(JavaType stored) {
    if (!stored.stored().isNameable()) {
      return nameable(stored.stored());
    }
    return simple(stored).orElse(MAPPED);
  }

  /** What to make of a column; the type is what its value records stand for in the end. */
  static String advice(ColumnMapping column, JavaType type) {
    Optional<String> simple = simple(type);
    if (simple.isPresent() || column.isKey() || type.is(Object.class)) {
      return simple.orElse(MAPPED);
    }
    String model = ", with a Ref<%s> that points back here.".formatted(column.model());
    if (type.element().filter(NearestType::holdsSeveral).isPresent()) {
      return "An element of a list or an array is one value, and no byte[]. Put @Json on it, or"
          + " make a model of the elements"
          + model;
    }
    String name = type.name().toString();
    if (MAP.matcher(name).matches()) {
      return "Put @Json on it, or make a model of the entries" + model;
    }
    if (SEVERAL.matcher(name).matches()) {
      return "Make it a List, if its elements can be columns. Else put @Json on it, or make a model"
          + " of the elements"
          + model;
    }
    return type.element().isPresent()
        ? "Put @Json on it, or make a model of the elements" + model
        : "Say how it is stored, by @Convert(..) and a Converter<%s, String>, or put @Json on it."
            .formatted(column.type().shortName());
  }

  /** Where there is one type that is meant. */
  private static Optional<String> simple(JavaType type) {
    if (HANDLE.matcher(type.name().toString()).matches()) {
      return Optional.of(
          "Write the handle itself and what it points at, as in @Relation @Nullable Ref<User>"
              + " owner.");
    }
    if (isOptional(type) || type.element().filter(NearestType::isOptional).isPresent()) {
      return Optional.of("Leave the inner Optional out.");
    }
    return nearest(type)
        .map("Use %s."::formatted)
        .or(
            () ->
                type.element().flatMap(NearestType::nearest).map("Use %s as elements."::formatted));
  }

  private static boolean isOptional(JavaType type) {
    return type.name().toString().startsWith("java.util.Optional<");
  }

  private static Optional<String> nearest(JavaType type) {
    return Optional.ofNullable(NEAREST.get(type.name().toString()));
  }

  private static boolean holdsSeveral(JavaType element) {
    JavaType.Kind kind = element.stored().kind();
    return kind == JavaType.Kind.ARRAY || kind == JavaType.Kind.LIST;
  }
}
