/*
 * Copyright (c) The Ashlar authors.
 * SPDX-License-Identifier: Apache-2.0
 */
package dev.ashlar.processor.write.mapper;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ashlar.processor.name.Api;
import dev.ashlar.processor.plan.ModelPlan;
import dev.ashlar.processor.write.java.Sources;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The methods of a mapper by which relations are loaded; none where the model has none. */
final class RelationMethods {

  private final ModelPlan plan;
  private final ClassName model;

  RelationMethods(ModelPlan plan) {
    this.plan = plan;
    model = plan.model().type();
  }

  /** What users call. */
  List<MethodSpec> load() {
    return plan.relations().isEmpty() ? List.of() : List.of(loadMethod());
  }

  private MethodSpec loadMethod() {
    ClassName fields = plan.names().fields();
    ParameterizedTypeName include =
        Sources.generic(
            ClassName.get(Function.class),
            Sources.superOf(fields),
            WildcardTypeName.subtypeOf(Api.INCLUDE));
    return MethodSpec.methodBuilder("load")
        .addJavadoc("Copies of these rows in their order, with a relation that is loaded.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(Sources.generic(ClassName.get(List.class), model))
        .addParameter(
            Sources.generic(ClassName.get(Collection.class), WildcardTypeName.subtypeOf(model)),
            "rows")
        .addParameter(include, "relation")
        .addStatement("return loadInto(rows, new $T(), relation)", fields)
        .build();
  }
}
