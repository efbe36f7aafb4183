/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.ashlar.processor.codec.HiddenNames;
import dev.ashlar.processor.mapping.Construction;
import dev.ashlar.processor.mapping.Construction.Access;
import dev.ashlar.processor.plan.ModelPlan;
import java.util.List;
import java.util.Objects;

/** The code that makes the objects of a model, and reads what is in them. */
public final class Instances {

  private Instances() {}

  /** Reads a member of a model in the variable {@code row}. */
  public static CodeBlock read(ModelPlan plan, String member) {
    Access access = plan.model().shape().construction().read(member);
    return CodeBlock.of(access.isMethod() ? "row.$L()" : "row.$L", access.name());
  }

  /** The function that does the same. */
  public static CodeBlock reader(ModelPlan plan, String member) {
    Access access = plan.model().shape().construction().read(member);
    return access.isMethod()
        ? CodeBlock.of("$L::$L", HiddenNames.of(plan.model().type()), access.name())
        : CodeBlock.of("($T row) -> row.$L", plan.model().type(), access.name());
  }

  /** Ends a method with a new model. */
  public static MethodSpec returned(
      MethodSpec.Builder method, ModelPlan plan, CodeBlock opening, List<CodeBlock> arguments) {
    return plan.model().shape().construction().fills()
        ? filled(method, plan, arguments)
        : method.addStatement("return new $T($L)", plan.model().type(), opening).build();
  }

  private static MethodSpec filled(
      MethodSpec.Builder method, ModelPlan plan, List<CodeBlock> arguments) {
    Construction construction = plan.model().shape().construction();
    method.addStatement("$T made = new $T()", plan.model().type(), plan.model().type());
    List<String> parts = plan.model().parts("");
    for (int place = 0; place < parts.size(); place++) {
      Access access = Objects.requireNonNull(construction.writes().get(parts.get(place)));
      method.addStatement(
          access.isMethod() ? "made.$L($L)" : "made.$L = $L", access.name(), arguments.get(place));
    }
    return method.addStatement("return made").build();
  }
}
