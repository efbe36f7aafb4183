/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.names;

import java.util.List;
import java.util.stream.Stream;

/** Names that code, formats, file systems or databases may take for something else. */
final class HardNames {

  private HardNames() {}

  /** Names of members. */
  static final List<String> IDENTIFIERS =
      Stream.of(
              words("yield record var sealed permits when module with to open"),
              words("$ $dollar a$b _x x_ __ _1 i É größe 名前 İd ıd ß"),
              words("String Override Long Integer Object SuppressWarnings Optional List Function"),
              words("Consumer Instant Ref One Many Model Database Session Mapper Draft Change"),
              words("Query Fields Row Bind Binder Values Handles Generated Keys UniqueKey Vendor"),
              words("row first db session value draft change key now to ref rows relation source"),
              words("selection each at elements part1 made checked handles vendor where target"),
              words("schema table preview start bind hasKey mark known copy set required text"),
              words("toOne list update delete query of read sql handle equals keyParts named"),
              words("TABLE SQL COLUMNS PRIMARY_KEY SELECT INSERT NULL"),
              words("java dev org select order user ctid rowid oid eq in isNull"),
              List.of("a".repeat(60), "b".repeat(64)))
          .flatMap(List::stream)
          .toList();

  /** Names of classes: not all identifiers can be one. */
  static final List<String> CLASSES =
      IDENTIFIERS.stream()
          .filter(
              name ->
                  !List.of("yield", "record", "var", "sealed", "permits", "java", "dev", "org")
                      .contains(name))
          .toList();

  /** Names for databases, as they stand in a literal of Java. */
  static final List<String> TEXTS =
      List.of(
          "a b",
          "it's",
          "x\\\"y",
          "x`y",
          "x\\\\y",
          "x\\ny",
          "x\\0y",
          "x\\u2028y",
          " ",
          " x",
          "x ",
          "a.b",
          "*/ x",
          "{@x }",
          "$1 $T $$",
          "%s %d",
          "größe",
          "名前",
          "\\ud83d\\ude00",
          "SELECT",
          "ctid",
          "a'\\\"b",
          "c".repeat(63),
          "d".repeat(64),
          "ü".repeat(32),
          "?",
          ":x",
          "--",
          "/* x",
          "a/b",
          "[x]",
          "a,b",
          "50%2C,%25");

  /** Names of schemas, which a class and a folder are called by. */
  static final List<String> SCHEMAS =
      Stream.concat(
              Stream.concat(CLASSES.stream(), TEXTS.stream()),
              Stream.of("Mapper", "Thing", "ThingMapper", "", "class", "1a", "../x", "con"))
          .toList();

  /** Two names that become one, or of which one becomes what is made of the other. */
  static final List<String> PAIRS =
      List.of(
          "x/X",
          "x/xId",
          "x/xNew",
          "x/xIsParent",
          "x/xFrom",
          "x/xIsSet",
          "x/x_",
          "x/_x",
          "x/xB",
          "x/isX",
          "x/getX",
          "x/key",
          "aB/ab",
          "aB/a_b",
          "aB/A_B",
          "aB/AB",
          "a/aB",
          "ß/ss",
          "é/É");

  /** The same for models. */
  static final List<String> CLASS_PAIRS =
      List.of(
          "Sail/SAIL",
          "Sail/sail",
          "Sail/SailKey",
          "Sail/SailMapper",
          "Sail/SailWaits",
          "Sail/SailFields",
          "Sail/SailDraft",
          "Sail/SailChange",
          "Sail/Sail_",
          "Sail/Sail$",
          "Sail/Sails",
          "SailA/Sail_A",
          "Sail/Stages",
          "Sail/Mapper",
          "Sail/NeedsN");

  private static List<String> words(String words) {
    return List.of(words.split(" ", -1));
  }
}
