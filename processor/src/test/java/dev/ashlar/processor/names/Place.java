/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place where a name goes.
 *
 * @param what what is named
 * @param names the names that are tried there
 * @param source the types of a package, with NAME in that place; everything else in it is qualified
 */
record Place(String what, List<String> names, String source) {

  private static final Pattern MARK = Pattern.compile("(?m)^# (\\w+) (.*)$");

  /** All that {@code places.txt} lists: {@code # identifier the component}, and types below. */
  static List<Place> in(String text) {
    List<Place> places = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    int start = 0;
    String kind = "";
    String what = "";
    while (mark.find()) {
      if (!what.isEmpty()) {
        places.add(new Place(what, names(kind), text.substring(start, mark.start())));
      }
      kind = mark.group(1);
      what = mark.group(2);
      start = mark.end();
    }
    places.add(new Place(what, names(kind), text.substring(start)));
    return places;
  }

  private static List<String> names(String kind) {
    return switch (kind) {
      case "identifier" -> HardNames.IDENTIFIERS;
      case "class" -> HardNames.CLASSES;
      case "text" -> HardNames.TEXTS;
      default -> throw new IllegalArgumentException(kind);
    };
  }

  String with(String name) {
    return source
        .replace("MODEL ", "@dev.ashlar.Model(timestamps = false, reason = \"x\") ")
        .replace("NAME", name);
  }
}
