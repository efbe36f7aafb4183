/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place where a name goes.
 *
 * @param what what is named
 * @param kind what can be a name there
 * @param source the types of a package, with NAME in that place, and OTHER beside it where two
 *     names are tried; everything else in it is qualified
 */
record Place(String what, Kind kind, String source) {

  private static final Pattern MARK = Pattern.compile("(?m)^# (\\w+) (.*)$");

  /** The kinds of names, with the databases that care for them. */
  enum Kind {
    IDENTIFIER(HardNames.IDENTIFIERS, "H2"),
    PAIR(HardNames.PAIRS, "H2"),
    CLASS(HardNames.CLASSES, "H2"),
    CLASSES(HardNames.CLASS_PAIRS, "H2"),
    PACKAGE(HardNames.IDENTIFIERS, "H2"),
    SCHEMA(HardNames.SCHEMAS, "H2 POSTGRESQL"),
    TEXT(HardNames.TEXTS, "H2 MARIADB MYSQL POSTGRESQL SQLITE"),
    SEQUENCE(HardNames.TEXTS, "H2 MARIADB POSTGRESQL");

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> names;

    private final String vendors;

    Kind(List<String> names, String vendors) {
      this.names = names;
      this.vendors = vendors;
    }

    /** The databases, as an annotation lists them. */
    String vendors() {
      return "dev.ashlar.Vendor." + vendors.replace(" ", ", dev.ashlar.Vendor.");
    }
  }

  /** All that {@code places.txt} lists: {@code # IDENTIFIER the component}, and types below. */
  static List<Place> all() {
    String text = resource("/names/places.txt");
    List<Place> places = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      int next = text.indexOf("\n# ", mark.end());
      places.add(
          new Place(
              mark.group(2),
              Kind.valueOf(mark.group(1)),
              text.substring(mark.end(), next < 0 ? text.length() : next)));
    }
    return places;
  }

  private static String resource(String path) {
    try (InputStream text = Place.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names that are tried there. */
  List<String> names() {
    return kind.names;
  }

  /** The source with a name, or with two of them. */
  String with(String name) {
    String[] parts = parts(name);
    return source
        .replace("MODEL ", "@dev.ashlar.Model(timestamps = false, reason = \"x\") ")
        .replace("NAME", parts[0])
        .replace("OTHER", parts[parts.length - 1]);
  }

  /** The package of the source, in one that belongs to this case alone. */
  String packageIn(String own, String name) {
    return kind == Kind.PACKAGE ? own + "." + name : own;
  }

  /** What the schema is called, where each has a name of its own unless it is tried. */
  String schema(String own, String name) {
    return kind == Kind.SCHEMA ? name : own.toUpperCase(Locale.ROOT);
  }

  /** The name, or the two of a pair. */
  String[] parts(String name) {
    return kind == Kind.PAIR || kind == Kind.CLASSES ? name.split("/", -1) : new String[] {name};
  }
}
