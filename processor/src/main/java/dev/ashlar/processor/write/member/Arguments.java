/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.Nullness;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The arguments of a model's constructor. */
public final class Arguments {

  private Arguments() {}

  /**
   * One argument for each component of the model, in their order. What could not be mapped gets an
   * empty value.
   */
  public static List<CodeBlock> of(
      ModelPlan plan,
      Function<PlannedColumn, CodeBlock> column,
      Function<PlannedRelation, CodeBlock> inverse,
      Function<EmbeddedMapping, CodeBlock> embedded) {
    return plan.model().parts("").stream()
        .map(part -> argument(plan, part, column, inverse, embedded))
        .toList();
  }

  /** The same for an embedded record, which has no relations. */
  public static List<CodeBlock> of(
      ModelPlan plan,
      EmbeddedMapping record,
      Function<PlannedColumn, CodeBlock> column,
      Function<EmbeddedMapping, CodeBlock> embedded) {
    return plan.model().parts(record.name()).stream()
        .map(part -> argument(plan, part, column, none -> CodeBlock.of("null"), embedded))
        .toList();
  }

  private static CodeBlock argument(
      ModelPlan plan,
      String part,
      Function<PlannedColumn, CodeBlock> column,
      Function<PlannedRelation, CodeBlock> inverse,
      Function<EmbeddedMapping, CodeBlock> embedded) {
    Optional<EmbeddedMapping> record = plan.model().embedded(part);
    if (record.isPresent()) {
      return wrapped(record.get().nullness(), embedded.apply(record.get()));
    }
    MemberMapping member = plan.model().member(part).orElseThrow();
    return plan.column(member)
        .map(planned -> wrapped(nullness(planned), column.apply(planned)))
        .or(() -> plan.relation(member).map(inverse))
        .orElseGet(() -> empty(member));
  }

  private static CodeBlock wrapped(Nullness nullness, CodeBlock value) {
    return nullness == Nullness.OPTIONAL
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value)
        : value;
  }

  private static Nullness nullness(PlannedColumn column) {
    return column.either(own -> own.value().nullness(), reference -> Nullness.REQUIRED);
  }

  private static CodeBlock empty(MemberMapping member) {
    return CodeBlock.of(member.either(column -> empty(column.type().name()), relation -> "null"));
  }

  private static String empty(TypeName type) {
    if (!type.isPrimitive()) {
      return "null";
    }
    return type.equals(TypeName.BOOLEAN) ? "false" : "0";
  }
}
