/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.random;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How a model is written: as a record, or as a class that is built in one of the ways there are.
 */
enum Shape {
  RECORD,
  CONSTRUCTOR,
  SETTERS,
  FIELDS;

  /**
   * The type with these members.
   *
   * @param members annotations, type and name of each, as of a component of a record
   */
  String source(String name, List<String> members) {
    if (this == RECORD) {
      return "public record %s(\n    %s) {}\n".formatted(name, String.join(",\n    ", members));
    }
    return "public final class %s {\n%s%s}\n"
        .formatted(
            name,
            members.stream().map(this::member).collect(Collectors.joining()),
            this == CONSTRUCTOR ? constructor(name, members) : "");
  }

  private String member(String member) {
    String name = name(member);
    String type = type(member);
    String field = "  %s%s;\n".formatted(this == FIELDS ? "" : "private ", member);
    String getter = "  public %s %s() { return %s; }\n".formatted(type, name, name);
    return switch (this) {
      case SETTERS ->
          field
              + getter
              + "  public void set%s%s(%s %s) { this.%s = %s; }\n"
                  .formatted(
                      name.substring(0, 1).toUpperCase(Locale.ROOT),
                      name.substring(1),
                      type,
                      name,
                      name,
                      name);
      default -> field + getter;
    };
  }

  private static String constructor(String name, List<String> members) {
    return "  public %s(%s) {\n%s  }\n"
        .formatted(
            name,
            members.stream()
                .map(member -> type(member) + " " + name(member))
                .collect(Collectors.joining(", ")),
            members.stream()
                .map(member -> "    this.%s = %s;\n".formatted(name(member), name(member)))
                .collect(Collectors.joining()));
  }

  private static String name(String member) {
    return member.substring(member.lastIndexOf(' ') + 1);
  }

  /** Without the annotations that are for members; {@code @Nullable} is one of the type. */
  private static String type(String member) {
    String rest = member.substring(0, member.lastIndexOf(' '));
    while (rest.startsWith("@") && !rest.startsWith("@Nullable")) {
      rest = rest.substring(endOfAnnotation(rest)).strip();
    }
    return rest;
  }

  private static int endOfAnnotation(String text) {
    int at = 1;
    while (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.') {
      at++;
    }
    if (text.charAt(at) != '(') {
      return at;
    }
    boolean isQuoted = false;
    for (; isQuoted || text.charAt(at) != ')'; at++) {
      if (isQuoted && text.charAt(at) == '\\') {
        at++;
      } else if (text.charAt(at) == '"') {
        isQuoted = !isQuoted;
      }
    }
    return at + 1;
  }
}
