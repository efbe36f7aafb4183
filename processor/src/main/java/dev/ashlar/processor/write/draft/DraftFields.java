/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.draft;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.Generator;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.Generators;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.write.java.Sources;
import dev.ashlar.processor.write.member.Arguments;
import dev.ashlar.processor.write.member.ColumnTypes;
import dev.ashlar.processor.write.member.EmbeddedCode;
import java.util.Optional;

/** The fields of a draft, and what they hold until they are set. */
final class DraftFields {

  private DraftFields() {}

  /** The type of the draft's field for a column: nullable also where "not set" means something. */
  static TypeName type(PlannedColumn column) {
    TypeName type = ColumnTypes.parameter(column);
    boolean mayBeUnset = isMade(column) || remembersSetting(column);
    return mayBeUnset && !column.isNullable() ? Sources.nullable(type) : type;
  }

  /** What the field holds until it is set: the default as the compiler parsed it. */
  static Optional<CodeBlock> initialValue(PlannedColumn column) {
    return column.either(
        own ->
            own.value()
                .options()
                .defaultValue()
                .map(text -> own.codec().parseDefault(own.value(), text).code())
                .filter(code -> !code.isEmpty()),
        reference -> Optional.empty());
  }

  /** Whether "not set" differs from null: the default is the moment of the insert. */
  static boolean remembersSetting(PlannedColumn column) {
    return column.either(own -> own.value().options().defaultNow(), reference -> false);
  }

  /** The field that says so, with a name that no member has. */
  static String isSet(ModelPlan plan, PlannedColumn column) {
    String name = column.member() + "IsSet";
    while (plan.model().parts("").contains(name)) {
      name += "_";
    }
    return name;
  }

  /** Whether a key is made where the user gave none. */
  static boolean isMade(PlannedColumn column) {
    return column.either(
        own -> own.isKey() && own.generator() != Generator.ASSIGNED, reference -> false);
  }

  /** The same, where the program makes it. */
  static boolean isMadeHere(PlannedColumn column) {
    return isMade(column)
        && column.either(own -> Generators.method(own.generator()).isPresent(), reference -> false);
  }

  /** A record of nothing but defaults. */
  static CodeBlock initialValue(ModelPlan plan, EmbeddedMapping embedded) {
    return embedded.nullness().isNullable()
        ? CodeBlock.of("null")
        : EmbeddedCode.made(
            embedded,
            Arguments.of(
                plan,
                embedded,
                column -> initialValue(column).orElseGet(() -> CodeBlock.of("null")),
                inner -> initialValue(plan, inner)));
  }
}
