/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ashlar.processor.mapping.EmbeddedMapping;
import dev.ashlar.processor.mapping.MemberPath;
import dev.ashlar.processor.mapping.Nullness;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.write.member.Arguments;
import dev.ashlar.processor.write.member.EmbeddedCode;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a mapper that copy embedded records and check what is in them. */
final class EmbeddedCheckers {

  private static final CodeBlock VALUE = CodeBlock.of("value");

  private final ModelPlan plan;

  EmbeddedCheckers(ModelPlan plan) {
    this.plan = plan;
  }

  /** One for each record that stands directly in the model. */
  List<MethodSpec> all() {
    return plan.model().outermost().stream().map(this::checker).toList();
  }

  private MethodSpec checker(EmbeddedMapping embedded) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(EmbeddedCode.checkerName(embedded))
            .addModifiers(Modifier.STATIC)
            .returns(EmbeddedCode.type(embedded))
            .addParameter(EmbeddedCode.type(embedded), "value");
    CodeBlock checked = checked(embedded, VALUE);
    return embedded.nullness().isNullable()
        ? method.addStatement("return value == null ? null$W: $L", checked).build()
        : method
            .addStatement("$L", EmbeddedCode.required(embedded, VALUE))
            .addStatement("return $L", checked)
            .build();
  }

  /** A copy of an outermost record whose components are checked. */
  private CodeBlock checked(EmbeddedMapping embedded, CodeBlock value) {
    return checked(embedded, value, 1);
  }

  private CodeBlock checked(EmbeddedMapping embedded, CodeBlock value, int depth) {
    List<CodeBlock> arguments =
        Arguments.of(
            plan,
            embedded,
            column -> {
              Nullness nullness = column.value().nullness();
              String name = MemberPath.last(column.member());
              return column
                  .codec()
                  .checked(
                      column.value(),
                      EmbeddedCode.component(value, name, nullness),
                      nullness.isNullable());
            },
            inner ->
                inner(
                    inner,
                    EmbeddedCode.component(value, inner.simpleName(), inner.nullness()),
                    depth));
    return EmbeddedCode.made(embedded, arguments);
  }

  private CodeBlock inner(EmbeddedMapping embedded, CodeBlock value, int depth) {
    String name = "part" + depth;
    return CodeBlock.of(
        "$T.mapped($L, $L -> $L)",
        Api.VALUES,
        embedded.nullness().isNullable() ? value : EmbeddedCode.required(embedded, value),
        name,
        checked(embedded, CodeBlock.of("$L", name), depth + 1));
  }
}
