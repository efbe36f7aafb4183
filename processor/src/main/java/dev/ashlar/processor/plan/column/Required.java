/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.plan.column;

import dev.ashlar.Generator;
import dev.ashlar.processor.codec.Codecs;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.Generators;
import dev.ashlar.processor.mapping.ModelMapping;
import dev.ashlar.processor.mapping.RelationMapping;
import java.util.Optional;

/** What a draft must be given, asked of mappings: all that has no value by itself. */
public final class Required {

  private Required() {}

  /** Whether a draft must be given this column, if it can be mapped. */
  public static boolean is(ModelMapping model, ColumnMapping column) {
    return Codecs.find(column).isPresent() && !hasValue(inKey(model, column));
  }

  /** Whether a draft must be given this record: some column of it has no value by itself. */
  public static boolean is(ModelMapping model, EmbeddedMapping embedded) {
    return !embedded.nullness().isNullable()
        && model.columns().stream()
            .filter(column -> embedded.holds(column.name()))
            .anyMatch(column -> is(model, column));
  }

  /** Whether a draft must be given the key in this relation. */
  public static boolean is(RelationMapping relation) {
    return relation.isUsable() && relation.ownsKey() && !isNullable(relation);
  }

  /** Whether a row can do without this reference. */
  static boolean isNullable(RelationMapping relation) {
    return relation.nullable() && !relation.isKey();
  }

  /** Whether a row can do without a value of this column. */
  static boolean isNullable(ColumnMapping column) {
    return column.isNullable() && !column.isKey();
  }

  /** Whether a new row can do without a value from the user. */
  static boolean hasValue(ColumnMapping column) {
    return isNullable(column)
        || column.isManaged()
        || hasDefault(column)
        || (column.isKey() && Generators.of(column) != Generator.ASSIGNED);
  }

  /** Whether the model states a default. */
  static boolean hasDefault(ColumnMapping column) {
    return column.options().defaultNow() || column.options().defaultValue().isPresent();
  }

  /** Nobody makes a part of a composite key but the caller, unless it is stated. */
  static ColumnMapping inKey(ModelMapping model, ColumnMapping column) {
    return model.hasCompositeKey() && column.generator().equals(Optional.of(Generator.AUTO))
        ? column.with(Generator.ASSIGNED)
        : column;
  }
}
