/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.rule.type;

import dev.ashlar.processor.mapping.Mappings;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.name.Annotations;
import dev.ashlar.processor.problem.Problems;
import dev.ashlar.processor.rule.Rule;

/** A component is a column or a relation: annotations of columns do not stand on a relation. */
final class ColumnIsNotRelation implements Rule {

  @Override
  public void check(Mappings mappings, Problems problems) {
    for (RelationMapping relation : mappings.relations()) {
      for (String annotation : relation.columnAnnotations()) {
        problems.error(
            this,
            relation.origin().annotation(Annotations.named(annotation)),
            "%s is a relation, on which @%s says nothing.".formatted(relation.label(), annotation),
            fix(annotation));
      }
    }
  }

  private static String fix(String annotation) {
    return switch (annotation) {
      case "Column" -> "Say it in @Relation, as in @Relation(column = \"..\", unique = true).";
      case "Id" -> "A key is in columns of its own table: put @Id on columns or on a Ref.";
      default -> "Leave @%s out.".formatted(annotation);
    };
  }
}
