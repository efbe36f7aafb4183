/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.key;

import dev.ashlar.Generator;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.Generators;
import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Places;
import dev.ashlar.processor.rule.Rule;
import dev.ashlar.sql.message.Words;
import java.util.Set;

/** A generated key has a type that its generator can make. */
final class GeneratorFitsType implements Rule {

  private static final Set<String> WHOLE_NUMBERS =
      Set.of("int", "long", "java.lang.Integer", "java.lang.Long");

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (ColumnMapping column : mappings.columns()) {
      if (column.type().isKnown()) {
        column.generator().ifPresent(generator -> check(column, generator, problems));
      }
    }
  }

  private void check(ColumnMapping column, Generator generator, Problems problems) {
    String type = column.stored().name().toString();
    switch (generator) {
      case AUTO, ASSIGNED -> {}
      case IDENTITY, SEQUENCE -> {
        if (!WHOLE_NUMBERS.contains(type)) {
          refuse(column, generator, "int and long", "long", problems);
        }
      }
      case UUID_V7, UUID_V4 -> {
        if (!type.equals("java.util.UUID")) {
          refuse(column, generator, "UUID", "UUID", problems);
        }
      }
      case ULID, CUID2 -> {
        if (!type.equals("java.lang.String")) {
          refuse(column, generator, "String", "String", problems);
        } else {
          checkLength(column, generator, problems);
        }
      }
    }
  }

  private void checkLength(ColumnMapping column, Generator generator, Problems problems) {
    int length = column.options().length();
    int needed = Generators.length(generator);
    if (length > 0 && length < needed) {
      problems.error(
          this,
          Places.column(column, "length"),
          "%s has length %s, but %s makes keys of %s characters."
              .formatted(column.label(), length, generator, needed),
          "Leave the length out, it is %s then.".formatted(needed));
    }
  }

  private void refuse(
      ColumnMapping column, Generator generator, String makes, String type, Problems problems) {
    problems.error(
        this,
        Places.id(column, "generator"),
        "%s is %s, but %s makes keys of type %s only."
            .formatted(column.label(), Words.a(column.type().shortName()), generator, makes),
        "Make it %s, or leave the generator out.".formatted(Words.a(type)));
  }
}
