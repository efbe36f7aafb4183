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
          Map.entry("java.lang.CharSequence", "String"),
          Map.entry("java.lang.StringBuilder", "String"),
          Map.entry("java.lang.Byte[]", "byte[]"),
          Map.entry("java.util.OptionalInt", "Optional<Integer>"),
          Map.entry("java.util.OptionalLong", "Optional<Long>"),
          Map.entry("java.util.OptionalDouble", "Optional<Double>"),
          Map.entry("java.time.ZonedDateTime", "Instant, or OffsetDateTime"),
          Map.entry("java.time.OffsetTime", "LocalTime"),
          Map.entry("java.time.Period", "Duration"),
          Map.entry("java.util.Date", "Instant"),
          Map.entry("java.util.Calendar", "Instant"),
          Map.entry("java.sql.Timestamp", "Instant"),
          Map.entry("java.sql.Date", "LocalDate"),
          Map.entry("java.sql.Time", "LocalTime"));

  private static final Pattern HANDLE =
      Pattern.compile("dev\\.ashlar\\.(Ref|One|Many)\\b.*", Pattern.DOTALL);

  private static final Pattern SEVERAL =
      Pattern.compile(
          "java\\.(util\\.(List|Set|Collection|Map)|lang\\.Iterable)\\b.*|.*\\[]", Pattern.DOTALL);

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
    if (type.element().filter(NearestType::holdsSeveral).isPresent()) {
      return "An element of a list or an array is one value, and no byte[]. Make a model of the elements,"
          + " with a Ref<..> that points back here, or put @Json on it.";
    }
    if (SEVERAL.matcher(name).matches()) {
      return "Make it a List of values that can be columns, or make a model of the elements,"
          + " with a Ref<..> that points back here.";
    }
    return "Use a primitive, BigDecimal, BigInteger, String, an enum, UUID, byte[], or a type of"
        + " java.time such as Instant, LocalDate or Duration.";
  }

  private static boolean holdsSeveral(JavaType element) {
    JavaType.Kind kind = element.stored().kind();
    return kind == JavaType.Kind.ARRAY || kind == JavaType.Kind.LIST;
  }
}
