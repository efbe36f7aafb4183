/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.fields;

import com.palantir.javapoet.CodeBlock;
import dev.ashlar.processor.codec.Codec;
import dev.ashlar.processor.mapping.RelationMapping;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.plan.column.PlannedColumn;
import dev.ashlar.processor.plan.relation.PlannedPivot;
import dev.ashlar.processor.plan.relation.PlannedRelation;
import dev.ashlar.processor.write.member.Instances;
import dev.ashlar.processor.write.member.KeyCode;
import java.util.ArrayList;
import java.util.List;

/**
 * The calls that tell a model's table how its rows are read and what they are related to. Tables of
 * targets are given by suppliers: they refer to each other in circles.
 */
final class TableRelations {

  private TableRelations() {}

  static List<CodeBlock> calls(ModelPlan plan) {
    List<CodeBlock> calls = new ArrayList<>();
    calls.add(
        plan.relations().isEmpty()
            ? CodeBlock.of("\n.rows($T::read)", plan.names().mapper())
            : CodeBlock.of("\n.rows($1T::read, $1T::with, $1T::handle)", plan.names().mapper()));
    if (plan.runsCode()) {
      calls.add(CodeBlock.of("\n.runsCode()"));
    }
    calls.add(CodeBlock.of("\n.keyed($L$L)", key(plan), storedKey(plan)));
    plan.relations().forEach(relation -> calls.add(CodeBlock.of("\n$L", call(relation))));
    return calls;
  }

  private static CodeBlock key(ModelPlan plan) {
    PlannedColumn first = plan.keys().get(0);
    if (plan.hasCompositeKey()) {
      return CodeBlock.of("$T::of", plan.names().key());
    }
    return first.either(
        own -> Instances.reader(plan, own.member()),
        reference -> CodeBlock.of("row -> $L", KeyCode.ofRow(plan, reference)));
  }

  /** Where a foreign key is: its first column, and how many there are unless it is one. */
  static CodeBlock place(ModelPlan plan, PlannedColumn first) {
    int columns = plan.columns(first.member()).size();
    return columns == 1
        ? CodeBlock.of("$L", first.ordinal())
        : CodeBlock.of("$L, $L", first.ordinal(), columns);
  }

  private static CodeBlock storedKey(ModelPlan plan) {
    Codec codec = plan.keys().get(0).codec();
    return plan.keys().size() == 1 && codec.isWrapping()
        ? CodeBlock.of(", key -> $L", codec.unwrapped(CodeBlock.of("key")))
        : CodeBlock.of("");
  }

  private static CodeBlock call(PlannedRelation relation) {
    CodeBlock target = CodeBlock.of("() -> $T.TABLE", relation.names().fields());
    if (relation.column().isPresent()) {
      PlannedColumn column = relation.column().get();
      return CodeBlock.of(".ref($S, $L, $L)", relation.name(), column.ordinal(), target);
    }
    if (relation.pivot().isPresent()) {
      PlannedPivot pivot = relation.pivot().get();
      return CodeBlock.of(
          ".manyThrough($S, $L, $S, $L, $L)",
          relation.name(),
          target,
          pivot.table(),
          list(pivot.ownColumns()),
          list(pivot.otherColumns()));
    }
    return CodeBlock.of(
        ".$L($S, $L, $S)",
        relation.handle() == RelationMapping.Handle.MANY ? "many" : "one",
        relation.name(),
        target,
        relation.mapping().mappedBy());
  }

  private static CodeBlock list(List<String> texts) {
    return CodeBlock.of(
        "$T.of($L)",
        List.class,
        texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", ")));
  }
}
