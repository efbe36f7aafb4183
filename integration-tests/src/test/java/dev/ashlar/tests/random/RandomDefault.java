/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.random;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;

/**
 * A default by chance.
 *
 * @param type the type of its component
 * @param attributes what its {@code @Column} needs besides
 * @param text the default, as it stands in the source
 * @param value the value that it stands for, as an expression
 */
record RandomDefault(String type, String attributes, String text, String value) {

  private static final LocalDateTime FIRST = LocalDateTime.of(1, 1, 2, 0, 0);
  private static final long SECONDS = Duration.between(FIRST, FIRST.withYear(9999)).toSeconds();

  private static final List<String> CONSTANTS = List.of("RED", "select", "G\u00dcN", "null_");

  private static final List<Function<Random, RandomDefault>> ALL =
      List.of(
          random -> of("boolean", random.nextBoolean()),
          random -> whole("byte", 8, random),
          random -> whole("short", 16, random),
          random -> whole("int", 32, random),
          random -> whole("long", 64, random),
          random -> parsed("float", "Float.parseFloat", single(random)),
          random -> parsed("double", "Double.parseDouble", twice(random)),
          random -> decimal(random),
          random ->
              parsed(
                  "java.math.BigInteger",
                  "precision = 30",
                  "new java.math.BigInteger",
                  new BigInteger(99, random).negate()),
          random -> letter(random),
          random -> text("String", "", RandomText.of(random, 255)),
          random -> text("String", "length = 12", RandomText.of(random, 12)),
          random -> text("String", "type = SqlType.TEXT", RandomText.of(random, 400)),
          random -> text("String", "length = 30, ignoreCase = true", RandomText.of(random, 30)),
          random -> text("@Nullable String", "", RandomText.of(random, 60)),
          random -> email(random),
          random -> constant("", random),
          random -> constant("nativeEnum = true", random),
          random ->
              parsed(
                  "java.util.UUID",
                  "java.util.UUID.fromString",
                  new UUID(random.nextLong(), random.nextLong())),
          random -> time("java.time.Instant", moment(random)),
          random -> offset(random),
          random -> time("java.time.LocalDateTime", local(random)),
          random -> time("java.time.LocalDate", local(random).toLocalDate()),
          random -> time("java.time.LocalTime", local(random).toLocalTime()),
          random ->
              time("java.time.Duration", Duration.ofNanos(random.nextLong() / 1000 / 1000 * 1000)),
          random -> parsed("java.time.Year", "java.time.Year.parse", year(random)),
          random -> time("java.time.YearMonth", year(random) + "-1" + random.nextInt(3)));

  /** One of each kind. */
  static List<RandomDefault> some(Random random) {
    return ALL.stream().map(make -> make.apply(random)).toList();
  }

  /** The component. */
  String source(String name) {
    return "@Column(%s%sdefaultValue = %s) %s %s"
        .formatted(attributes, attributes.isEmpty() ? "" : ", ", text, type, name);
  }

  private static RandomDefault of(String type, Object value) {
    return new RandomDefault(type, "", "\"" + value + "\"", value.toString());
  }

  /** What the JDK reads from the text. */
  private static RandomDefault parsed(String type, String attributes, String parse, Object text) {
    String quoted = "\"" + text + "\"";
    return new RandomDefault(type, attributes, quoted, parse + "(" + quoted + ")");
  }

  private static RandomDefault parsed(String type, String parse, Object text) {
    return parsed(type, "", parse, text);
  }

  private static RandomDefault time(String type, Object text) {
    return parsed(type, type + ".parse", text);
  }

  private static RandomDefault text(String type, String attributes, String text) {
    return new RandomDefault(type, attributes, RandomText.literal(text), RandomText.literal(text));
  }

  /** One of the smallest, the largest and the others. */
  private static RandomDefault whole(String type, int bits, Random random) {
    long largest = -1L >>> (65 - bits);
    long number =
        switch (random.nextInt(3)) {
          case 0 -> largest;
          case 1 -> -largest - 1;
          default -> random.nextLong() >> (64 - bits);
        };
    return new RandomDefault(type, "", "\"" + number + "\"", "(%s) %sL".formatted(type, number));
  }

  private static float single(Random random) {
    float any = Float.intBitsToFloat(random.nextInt());
    return Float.isFinite(any) && any != 0 ? any : Float.MIN_VALUE;
  }

  private static double twice(Random random) {
    double any = Double.longBitsToDouble(random.nextLong());
    return Double.isFinite(any) && any != 0 ? any : Double.MIN_VALUE;
  }

  private static RandomDefault decimal(Random random) {
    BigDecimal any = new BigDecimal(new BigInteger(60, random), random.nextInt(10));
    BigDecimal value = random.nextBoolean() ? any : any.negate();
    return new RandomDefault(
        "java.math.BigDecimal",
        "precision = 38, scale = 10",
        "\"" + (random.nextBoolean() ? value : value.toPlainString()) + "\"",
        "new java.math.BigDecimal(\"%s\").setScale(10)".formatted(value));
  }

  private static RandomDefault letter(Random random) {
    String letter = RandomText.unit(random);
    return new RandomDefault(
        "char", "", RandomText.literal(letter), RandomText.literal(letter) + ".charAt(0)");
  }

  private static RandomDefault email(Random random) {
    String text = RandomText.literal(RandomText.of(random, 80));
    return new RandomDefault("Email", "length = 80", text, "new Email(" + text + ")");
  }

  private static RandomDefault constant(String attributes, Random random) {
    String name = CONSTANTS.get(random.nextInt(CONSTANTS.size()));
    return new RandomDefault("Colour", attributes, "\"" + name + "\"", "Colour." + name);
  }

  private static LocalDateTime local(Random random) {
    return FIRST
        .plusSeconds((long) (random.nextDouble() * SECONDS))
        .plusNanos(1000L * random.nextInt(1_000_000));
  }

  private static Instant moment(Random random) {
    return local(random).toInstant(ZoneOffset.UTC);
  }

  private static RandomDefault offset(Random random) {
    OffsetDateTime stamp =
        local(random).atOffset(ZoneOffset.ofHoursMinutes(random.nextInt(14), random.nextInt(60)));
    return new RandomDefault(
        "java.time.OffsetDateTime",
        "",
        "\"" + stamp + "\"",
        "java.time.OffsetDateTime.parse(\"%s\").withOffsetSameInstant(java.time.ZoneOffset.UTC)"
            .formatted(stamp));
  }

  private static String year(Random random) {
    return Integer.toString(1000 + random.nextInt(9000));
  }
}
