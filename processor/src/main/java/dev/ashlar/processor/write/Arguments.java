/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.ashlar.processor.mapping.ColumnMapping;
import dev.ashlar.processor.mapping.MemberMapping;
import dev.ashlar.processor.mapping.Nullness;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.PlannedColumn;
import dev.ashlar.processor.plan.PlannedRelation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The arguments of a model's constructor. */
final class Arguments {

  private Arguments() {}

  /**
   * One argument for each component, in their order. What could not be mapped gets an empty value.
   */
  static List<CodeBlock> of(
      ModelPlan plan,
      Function<PlannedColumn, CodeBlock> column,
      Function<PlannedRelation, CodeBlock> inverse) {
    return plan.model().members().stream()
        .map(member -> argument(plan, member, column, inverse))
        .toList();
  }

  private static CodeBlock argument(
      ModelPlan plan,
      MemberMapping member,
      Function<PlannedColumn, CodeBlock> column,
      Function<PlannedRelation, CodeBlock> inverse) {
    Optional<PlannedColumn> planned = plan.column(member);
    if (planned.isPresent()) {
      CodeBlock value = column.apply(planned.get());
      return isOptional(planned.get())
          ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value)
          : value;
    }
    return plan.relation(member).map(inverse).orElseGet(() -> empty(member));
  }

  private static boolean isOptional(PlannedColumn column) {
    return column.relation().isEmpty() && column.value().nullness() == Nullness.OPTIONAL;
  }

  private static CodeBlock empty(MemberMapping member) {
    if (member instanceof ColumnMapping column && column.type().name().isPrimitive()) {
      return CodeBlock.of(column.type().name().equals(TypeName.BOOLEAN) ? "false" : "0");
    }
    return CodeBlock.of("null");
  }
}
