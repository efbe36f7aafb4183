/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.relation;

import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.rule.Words;
import java.util.List;

/** The handles of a model that point back at another one: what {@code mappedBy} can name. */
final class BackReferences {

  private BackReferences() {}

  /** The names of the {@code Ref}s in a model that point at this type. */
  static List<String> names(ModelMapping in, ModelMapping to) {
    return in.relations().stream()
        .filter(relation -> relation.ownsKey() && relation.target().equals(to.type()))
        .map(RelationMapping::name)
        .toList();
  }

  /** What to write as {@code mappedBy}. */
  static String advice(ModelMapping in, ModelMapping to) {
    List<String> names = names(in, to);
    return switch (names.size()) {
      case 0 ->
          "Add a @Relation Ref<%s> to %s, and name it in mappedBy.".formatted(to.name(), in.name());
      case 1 -> "Write mappedBy = \"%s\".".formatted(names.get(0));
      default -> "Name one of %s in mappedBy.".formatted(Words.and(names));
    };
  }
}
