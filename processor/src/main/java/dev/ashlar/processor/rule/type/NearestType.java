/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.processor.mapping.JavaType;
import java.util.Map;
import java.util.regex.Pattern;

/** What to use instead of a Java type that columns cannot have. */
final class NearestType {

  private static final Map<String, String> NEAREST =
      Map.ofEntries(
          Map.entry("float", "double"),
          Map.entry("java.lang.Float", "Double"),
          Map.entry("byte", "int"),
          Map.entry("short", "int"),
          Map.entry("java.lang.Byte", "Integer"),
          Map.entry("java.lang.Short", "Integer"),
          Map.entry("char", "String"),
          Map.entry("java.lang.Character", "String"),
          Map.entry("java.lang.CharSequence", "String"),
          Map.entry("java.lang.StringBuilder", "String"),
          Map.entry("java.math.BigInteger", "BigDecimal"),
          Map.entry("java.lang.Byte[]", "byte[]"),
          Map.entry("java.util.OptionalInt", "Optional<Integer>"),
          Map.entry("java.util.OptionalLong", "Optional<Long>"),
          Map.entry("java.util.OptionalDouble", "Optional<Double>"),
          Map.entry("java.time.LocalDateTime", "Instant"),
          Map.entry("java.time.OffsetDateTime", "Instant"),
          Map.entry("java.time.ZonedDateTime", "Instant"),
          Map.entry("java.util.Date", "Instant"),
          Map.entry("java.util.Calendar", "Instant"),
          Map.entry("java.sql.Timestamp", "Instant"),
          Map.entry("java.sql.Date", "LocalDate"));

  private static final Pattern HANDLE =
      Pattern.compile("dev\\.ashlar\\.(Ref|One|Many)\\b.*", Pattern.DOTALL);

  private static final Pattern SEVERAL =
      Pattern.compile("java\\.util\\.(List|Set|Collection|Map)\\b.*|.*\\[]", Pattern.DOTALL);

  private NearestType() {}

  static String advice(JavaType type) {
    String name = type.name().toString();
    String nearest = NEAREST.get(name);
    if (nearest != null) {
      return "Use %s.".formatted(nearest);
    }
    if (HANDLE.matcher(name).matches()) {
      return "Write the handle itself and what it points at, as in @Relation @Nullable Ref<User> owner.";
    }
    if (SEVERAL.matcher(name).matches()) {
      return "Make a model of the elements, with a Ref<..> that points back here.";
    }
    return "Use boolean, int, long, double, BigDecimal, String, an enum, UUID, Instant, LocalDate"
        + " or byte[].";
  }
}
