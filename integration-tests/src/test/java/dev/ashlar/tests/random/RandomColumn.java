/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.tests.random;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;

/** A component that is a column of its own, in a model or in an embedded record. */
final class RandomColumn {

  /** How a column takes the absence of a value. */
  enum Absence {
    NEVER,
    NULLABLE,
    OPTIONAL
  }

  final String name;
  final Kind kind;
  final Absence absence;
  final boolean isUnique;
  final boolean isFixed;

  /** The text of the default, and the value that it stands for. */
  final Optional<Map.Entry<String, String>> preset;

  RandomColumn(Random random, String name, boolean isOfModel) {
    this.name = name;
    kind = Kind.any(random);
    absence =
        random.nextInt(3) > 0
            ? Absence.NEVER
            : kind.isArray() || random.nextBoolean() ? Absence.NULLABLE : Absence.OPTIONAL;
    isUnique =
        isOfModel
            && kind.isUniqueEverywhere()
            && absence == Absence.NEVER
            && random.nextInt(4) == 0;
    isFixed = isOfModel && random.nextInt(8) == 0;
    preset = isOfModel && !isUnique && random.nextInt(3) == 0 ? preset(random) : Optional.empty();
  }

  private Optional<Map.Entry<String, String>> preset(Random random) {
    if (kind.type().equals("String")) {
      String text = Texts.any(random);
      return Optional.of(Map.entry(Texts.literal(text), Texts.literal(text)));
    }
    return kind.defaults().entrySet().stream()
        .map(each -> Map.entry("\"" + each.getKey() + "\"", each.getValue()))
        .findFirst();
  }

  boolean isRequired() {
    return absence == Absence.NEVER && preset.isEmpty();
  }

  String source() {
    StringJoiner attributes = new StringJoiner(", ", "@Column(", ") ").setEmptyValue("");
    if (!kind.attributes().isEmpty()) {
      attributes.add(kind.attributes());
    }
    if (isUnique) {
      attributes.add("unique = true");
    }
    if (isFixed) {
      attributes.add("updatable = false");
    }
    preset.ifPresent(each -> attributes.add("defaultValue = " + each.getKey()));
    return kind.annotation() + attributes + type() + " " + name;
  }

  private String type() {
    return switch (absence) {
      case NEVER -> kind.type();
      case NULLABLE -> kind.boxed();
      case OPTIONAL -> "java.util.Optional<%s>".formatted(kind.boxed().replace("@Nullable ", ""));
    };
  }

  /** The value of a row, as an expression. */
  String value(int number) {
    return kind.values().get(number % kind.values().size());
  }

  /** What a row has that does not say anything. */
  String unsaid() {
    return preset.map(Map.Entry::getValue).orElse("null");
  }

  /** An argument that makes the component, in the constructor of its record. */
  String argument(int number) {
    return absence == Absence.OPTIONAL
        ? "java.util.Optional.of(%s)".formatted(value(number))
        : value(number);
  }

  /** What the component of a row holds, without the Optional. */
  String read(String row) {
    return "%s.%s()%s".formatted(row, name, absence == Absence.OPTIONAL ? ".orElse(null)" : "");
  }

  static List<RandomColumn> some(Random random, List<String> names, boolean isOfModel) {
    return names.stream().map(name -> new RandomColumn(random, name, isOfModel)).toList();
  }
}
